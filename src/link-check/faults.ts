// Every way in which an address of a built folder can be wrong. Ids are permanent.

interface FaultText {
  reason: (url: string, found: string) => string;
  note: string;
}

export const faults = {
  'dead-link': {
    reason: (url, path) => `Cannot follow \`${url}\`, there is no file \`${path}\` in the folder`,
    note: 'Build the site again; if the address stands in a document, correct it there.',
  },
  'dead-fragment': {
    reason: (url, path) => `Cannot follow \`${url}\`, nothing in \`${path}\` has that id`,
    note: 'Readers land at the top of the page. If the address stands in a document, correct it there.',
  },
  'letter-case': {
    reason: (url, path) => `Cannot follow \`${url}\` on every system, the file is spelt \`${path}\``,
    note: 'Servers and Linux tell such names apart. Write the address as the file is spelt.',
  },
  'leads-to-folder': {
    reason: (url, path) =>
      `Cannot follow \`${url}\` from disk, it leads to the folder \`${path}\`, expected a file`,
    note: 'Only web servers show a folder’s `index.html`. Name the file.',
  },
  'leaves-folder': {
    reason: (url) => `Cannot follow \`${url}\`, it climbs out of the folder of the site`,
    note: 'The folder must hold all that it shows. Correct the address.',
  },
  'absolute-link': {
    reason: (url) => `Cannot follow \`${url}\` from disk or at another path, expected a relative address`,
    note: 'Write the way from the page that holds it, such as `../a.html`.',
  },
  'other-origin': {
    reason: (url) => `Cannot load \`${url}\` without a network, expected a file of the folder`,
    note: 'Nothing is asked of other servers, which would learn who reads. Put the file into `public/`.',
  },
  'unsafe-scheme': {
    reason: (url, scheme) => `Cannot allow \`${url}\`, expected no address that begins with \`${scheme}\``,
    note: 'Links lead to pages, to the web (`http`, `https`), to mailboxes and telephones.',
  },
  'not-an-address': {
    reason: (url) => `Cannot read \`${url}\` as an address`,
    note: 'A `%` that stands for itself is written `%25`.',
  },
  'no-policy': {
    reason: () => 'Missing Content-Security-Policy at the head of the page',
    note: 'Without it the browser would load and run what the page should not have. Build the site again.',
  },
} satisfies Record<string, FaultText>;

export type FaultId = keyof typeof faults;

export interface Fault {
  id: FaultId;
  /** As it is written; empty if the fault is not about an address. */
  url: string;
  /** Second value of the reason: a path, a scheme. */
  found: string;
}
