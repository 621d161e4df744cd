// Scrolls to a match, unless the reader is somewhere already.

/** @returns the element at which reading begins, if the browser or the reader went to one */
export function findReadingStart(main: Element): Element | undefined {
  const target = document.querySelector(':target');
  if (target) return target;
  // After going back in the history, or a reload, browsers restore the position sooner or later.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (scrollY === 0 && (!visit || visit.type === 'navigate')) return undefined;
  return [...main.children].find((child) => child.getBoundingClientRect().bottom > 0);
}

export function scrollToMark(mark: HTMLElement | undefined, behavior: ScrollBehavior): void {
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const isVisible = top >= 0 && bottom <= innerHeight;
  const prefersNoMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  mark.scrollIntoView({
    // A visible mark moves only if the bar covers it (see `scroll-padding`).
    block: isVisible ? 'nearest' : 'center',
    inline: 'nearest',
    behavior: prefersNoMotion ? 'instant' : behavior,
  });
}
