// The programs that a site is made with, as its readers are told.
import project from '../../../package.json' with { type: 'json' };

const { version, devDependencies } = project;

export const software = [
  { name: 'Seedpress', version, licence: '' },
  { name: 'Astro', version: devDependencies.astro, licence: 'MIT' },
  { name: 'Pagefind', version: devDependencies.pagefind, licence: 'MIT' },
] as const;
