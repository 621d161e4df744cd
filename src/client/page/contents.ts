// The table of contents follows the reader: the part that is being read is marked, and kept in sight.

export function startContents(): void {
  const panel = document.querySelector<HTMLElement>('#contents');
  if (!panel) return;
  const links = [...panel.querySelectorAll<HTMLAnchorElement>('li a')];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  let marked: HTMLAnchorElement | undefined;

  const mark = (link: HTMLAnchorElement | undefined) => {
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
    if (link) panel.scrollTop = link.offsetTop - panel.clientHeight / 2;
  };
  // A heading that leaves the upper part of the window has been passed, one way or the other.
  const observer = new IntersectionObserver(
    (entries) => {
      // From the first on: to ask where a heading is has all that is before it laid out.
      const next = headings.findIndex(
        (heading) => heading && heading.getBoundingClientRect().top >= innerHeight / 3,
      );
      if (entries.length > 0) mark(links[(next < 0 ? headings.length : next) - 1]);
    },
    { rootMargin: '0px 0px -66% 0px' },
  );
  for (const heading of headings) if (heading) observer.observe(heading);
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && panel.matches(':popover-open')) panel.hidePopover();
  });
}
