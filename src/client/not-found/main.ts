// Entry of the script on the page for addresses that do not exist: finds the site's home. The site may lie at any path, so
// the folders above are tried, nearest first.

async function findHome(): Promise<void> {
  for (let folder = new URL('.', location.href); ; folder = new URL('..', folder)) {
    // Only the root has this file, while a section may have a page of any name.
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
