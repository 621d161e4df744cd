// The table of contents follows the reader: the heading of what is being read is marked there and kept in sight.

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
  // Fires when a heading crosses the line below the upper third of the window, in either direction.
  const observer = new IntersectionObserver(
    (entries) => {
      // From the first on, since asking for a position makes the browser lay out everything above it.
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
