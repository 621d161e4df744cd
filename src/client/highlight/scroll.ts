// Going to a match, unless the reader is somewhere already.

/** @returns the part of the document where reading begins, if the browser or the reader has gone to one */
export function startingPlace(main: Element): Element | undefined {
  const target = document.querySelector(':target');
  if (target) return target;
  // Back in the history and after a reload browsers restore the place, sooner or later.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (scrollY === 0 && (!visit || visit.type === 'navigate')) return undefined;
  return [...main.children].find((child) => child.getBoundingClientRect().bottom > 0);
}

export function showMark(mark: HTMLElement | undefined, behavior: ScrollBehavior): void {
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= innerHeight;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  mark.scrollIntoView({
    // What is seen need not move, but for what the bar covers (see `scroll-padding`).
    block: isSeen ? 'nearest' : 'center',
    inline: 'nearest',
    behavior: isCalm ? 'instant' : behavior,
  });
}
