// Entry of the script that a document loads if it was opened from a search (`?q=`): marks the matches, with a bar that leads
// from one to the next. Other pages load none of it.
import { parseQuery } from '../engine/query/parse-query.ts';
import { createYielder, nextTask, runInSteps, type Steps } from '../lib/yield-to-main.ts';
import { findMatches, type Match } from './find-matches.ts';
import { createMarks } from './marks.ts';
import { createMatchBar } from './match-bar.ts';
import { readNames } from './read-names.ts';
import { readPageText } from './read-page-text.ts';
import { findReadingStart, scrollToMark } from './scroll-to-mark.ts';
import { splitMatches } from './split-matches.ts';

/** Time of changes without a pause, in ms: layout and painting take ten times as long. */
const CHANGE_BUDGET = 3;

const index = new URL('../pagefind/', (document.currentScript as HTMLScriptElement).src);
const main = document.querySelector('[data-pagefind-body]');
const typed = new URLSearchParams(location.search).get('q') ?? '';
if (main) void highlight(main, typed);

async function highlight(main: Element, typed: string): Promise<void> {
  const { text, nodes, nodeTexts } = await runInSteps(readPageText(main));
  const matches = await findPageMatches(text, typed);
  if (matches.length === 0) return;
  const parts = splitMatches(matches, nodeTexts);
  const marks = createMarks(nodes, parts);
  const adding = marks.addAll();
  let current = 0;

  const choose = (match: number): HTMLElement | undefined => {
    for (const mark of marks.elements(current)) mark.removeAttribute('aria-current');
    current = (match + matches.length) % matches.length;
    const chosen = marks.elements(current);
    for (const mark of chosen) mark.setAttribute('aria-current', 'true');
    bar.show(current + 1, matches.length);
    return chosen[0];
  };
  const clear = () => {
    adding.return();
    document.removeEventListener('keydown', onKey);
    if (bar.element.contains(document.activeElement)) focusOnce(marks.elements(current)[0]?.parentElement);
    bar.element.remove();
    removeQuery();
    void changePage(marks.removeAll());
  };
  const bar = createMatchBar({
    previous: () => scrollToMark(choose(current - 1), 'smooth'),
    next: () => scrollToMark(choose(current + 1), 'smooth'),
    clear,
  });
  // Escape in a field, or one that closes something else, is not for the marks.
  const onKey = (event: KeyboardEvent) => {
    const inField = event.target instanceof Element && event.target.matches('input,textarea,select');
    if (event.key === 'Escape' && !event.defaultPrevented && !inField) clear();
  };
  document.addEventListener('keydown', onKey);

  // Before the document, so that it comes first by keyboard.
  (document.querySelector('.page') ?? main).before(bar.element);
  const start = findReadingStart(main);
  const first = parts.findIndex(([part]) => {
    const node = nodes[part?.node ?? -1];
    return node && !(start && start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING);
  });
  const mark = choose(Math.max(0, first));
  if (!start) scrollToMark(mark, 'instant');
  await changePage(adding);
}

/** Waits for a frame after each budget of changes, since those of several would be laid out together. */
function changePage(steps: Steps<void>): Promise<void> {
  const wait = () => new Promise(requestAnimationFrame).then(nextTask);
  return runInSteps(steps, createYielder(undefined, CHANGE_BUDGET, wait));
}

/** Loads the abbreviations of the collection only if the query is not there as it was typed. */
async function findPageMatches(text: string, typed: string): Promise<Match[]> {
  const { lang } = document.documentElement;
  const query = parseQuery(typed, lang);
  const found = await runInSteps(findMatches(text, query, lang));
  const names = found.isWhole ? undefined : await readNames(index);
  return (names ? await runInSteps(findMatches(text, query, lang, names)) : found).matches;
}

/** Reading by keyboard or by ear continues here. */
function focusOnce(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** The rest of the address stays: from disk Firefox keeps the reader's preferences there. */
function removeQuery(): void {
  const address = new URL(location.href);
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}
