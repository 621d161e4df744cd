// Entry of the script that a document loads when it was opened from a search (`?q=`): matches are marked, and a bar leads
// from one to the next. Pages that are opened otherwise load none of it.
import { parseQuery } from '../engine/query/parse-query.ts';
import { createYielder, nextTask, runInSteps, type Steps } from '../lib/yield-to-main.ts';
import { createBar } from './bar.ts';
import { cutPieces } from './cut-pieces.ts';
import { findMatches, type Match } from './find-matches.ts';
import { createMarks } from './marks.ts';
import { readNames } from './read-names.ts';
import { readText } from './read-text.ts';
import { showMark, startingPlace } from './scroll.ts';

/** Time spent on changes at once, in ms: to lay them out and paint them takes the page ten times as long. */
const CHANGING = 3;

const index = new URL('../pagefind/', (document.currentScript as HTMLScriptElement).src);
const main = document.querySelector('[data-pagefind-body]');
const typed = new URLSearchParams(location.search).get('q') ?? '';
if (main) void highlight(main, typed);

async function highlight(main: Element, typed: string): Promise<void> {
  const { text, pieces } = await runInSteps(readText(main));
  const matches = await matchesIn(text, typed);
  if (matches.length === 0) return;
  const cuts = cutPieces(matches, pieces);
  const nodes = pieces.map(({ node }) => node);
  const marks = createMarks(nodes, cuts);
  const making = marks.makeAll();
  let current = 0;

  const choose = (match: number): HTMLElement | undefined => {
    for (const mark of marks.of(current)) mark.removeAttribute('aria-current');
    current = (match + matches.length) % matches.length;
    const chosen = marks.of(current);
    for (const mark of chosen) mark.setAttribute('aria-current', 'true');
    bar.show(current + 1, matches.length);
    return chosen[0];
  };
  const clear = () => {
    making.return();
    document.removeEventListener('keydown', onKey);
    if (bar.element.contains(document.activeElement)) focusOnce(marks.of(current)[0]?.parentElement);
    bar.element.remove();
    forgetQuery();
    void change(marks.takeOff());
  };
  const bar = createBar({
    previous: () => showMark(choose(current - 1), 'smooth'),
    next: () => showMark(choose(current + 1), 'smooth'),
    clear,
  });
  // Escape in a field, or where something else closes by it, is not meant for the marks.
  const onKey = (event: KeyboardEvent) => {
    const inField = event.target instanceof Element && event.target.matches('input,textarea,select');
    if (event.key === 'Escape' && !event.defaultPrevented && !inField) clear();
  };
  document.addEventListener('keydown', onKey);

  // Before the document, so that the keyboard reaches it first.
  (document.querySelector('.page') ?? main).before(bar.element);
  const start = startingPlace(main);
  const first = cuts.findIndex(([cut]) => {
    const node = nodes[cut?.piece ?? -1];
    return node && !(start && start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING);
  });
  const mark = choose(Math.max(0, first));
  if (!start) showMark(mark, 'instant');
  await change(making);
}

/** Several steps between two frames would be laid out at once. */
function change(steps: Steps<void>): Promise<void> {
  const wait = () => new Promise(requestAnimationFrame).then(nextTask);
  return runInSteps(steps, createYielder(undefined, CHANGING, wait));
}

/** Only where the query is not there as it was typed, the short forms of the collection are asked for: they are a file to load. */
async function matchesIn(text: string, typed: string): Promise<Match[]> {
  const { lang } = document.documentElement;
  const query = parseQuery(typed, lang);
  const found = await runInSteps(findMatches(text, query, lang));
  const names = found.isWhole ? undefined : await readNames(index);
  return (names ? await runInSteps(findMatches(text, query, lang, names)) : found).matches;
}

/** Reading by keyboard or by ear goes on here. */
function focusOnce(place: HTMLElement | null | undefined): void {
  if (!place) return;
  if (place.tabIndex < 0) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

/** Other things in the address stay: from disk Firefox keeps the reader's choices there. */
function forgetQuery(): void {
  const address = new URL(location.href);
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}
