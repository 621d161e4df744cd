// On the page for addresses that do not exist: where is the site's home? The folders above are asked, nearest first, since
// the site may lie at any path. Its own theme is left aside: this page is alone.

async function findHome(): Promise<void> {
  for (let folder = new URL('.', location.href); ; folder = new URL('..', folder)) {
    // Unlike a page, this is nowhere else: sections may be named as they like.
    const home = new URL('favicon.svg', folder);
    const found = await fetch(home, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (found || folder.pathname === '/') {
      for (const link of document.querySelectorAll('a')) link.href = new URL('index.html', folder).href;
      return;
    }
  }
}

if (location.protocol !== 'file:') void findHome();
