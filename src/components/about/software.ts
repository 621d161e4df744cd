// The programs that the site is made with, as its page about itself names them.
import project from '../../../package.json' with { type: 'json' };

const { version, devDependencies } = project;

export const software = [
  { name: 'Seedpress', version, licence: '' },
  { name: 'Astro', version: devDependencies.astro, licence: 'MIT' },
  { name: 'Pagefind', version: devDependencies.pagefind, licence: 'MIT' },
] as const;
