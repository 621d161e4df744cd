// Astro integration: before anything else, the seeds become MDX pages; while developing, again at each change.
import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isRefused } from '../seed/messages.ts';
import type { Settings } from '../settings.ts';
import { site } from '../site.config.ts';
import { type Conversion, convertFolder } from './convert-folder.ts';
import { formatReports } from './reporter.ts';

/**
 * Refused seeds do not stop a build: it goes on, and the process ends with exit code 1.
 * A build without a single page throws, so that it cannot take the place of a site that has some.
 */
export function seeds(settings: Settings): AstroIntegration {
  const folder = shortPath(settings.seeds);
  const convert = async (): Promise<Conversion> => {
    const result = await convertFolder({ ...settings, lang: site.lang });
    if (result.reports.length > 0) console.error(formatReports(result.reports, folder));
    return result;
  };
  return {
    name: 'seeds',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'preview') {
          const result = await convert();
          if (command === 'build') finish(result, folder);
        }
        updateConfig({
          vite: {
            define: {
              'import.meta.env.SEEDPRESS_CONTENT': JSON.stringify(settings.content),
              'import.meta.env.SEEDPRESS_NAME': JSON.stringify(settings.name),
            },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(settings.seeds);
        let running: Promise<unknown> = Promise.resolve();
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.seeds)) return;
          running = running.then(convert).catch((error) => logger.error(String(error)));
        });
      },
    },
  };
}

function finish({ seeds, pages, written, reports }: Conversion, folder: string): void {
  const refused = reports.filter(isRefused).length;
  if (pages === 0) {
    throw new Error(
      seeds === 0
        ? `Cannot build a site from \`${folder}\`, expected at least one .txt file in it. Put your documents there, or name another folder.`
        : `Cannot build a site from \`${folder}\`, every one of its ${seeds} files was refused. See the messages above.`,
    );
  }
  if (refused > 0) process.exitCode = 1;
  console.log(`${folder}: ${seeds} seeds, ${pages} pages (${written} new or changed), ${refused} refused`);
}

/** As short as it can be read: relative below the project, else absolute. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? resolve(path) : short || '.';
}
