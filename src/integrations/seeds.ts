// Astro integration: before anything else, the seeds become MDX pages; while developing, again at each change.
import { relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { isRefused } from '../seed/messages.ts';
import type { Settings } from '../settings.ts';
import { site } from '../site.config.ts';
import { convertFolder } from './convert-folder.ts';
import { formatReports } from './reporter.ts';

/** Refused seeds do not stop a build: it goes on, and ends with exit code 1. */
export function seeds(settings: Settings): AstroIntegration {
  const convert = async (logger: AstroIntegrationLogger) => {
    const { seeds, content } = settings;
    const result = await convertFolder({ seeds, content, lang: site.lang });
    const refused = result.reports.filter(isRefused).length;
    const folder = relative(process.cwd(), seeds) || '.';
    if (result.reports.length > 0) console.error(formatReports(result.reports, folder));
    if (result.pages === 0)
      logger.warn(`${folder} holds no .txt file with a word in it, the site will be empty.`);
    logger.info(
      `${result.seeds} seeds in ${folder}: ${result.pages} pages (${result.written} new or changed), ${refused} refused`,
    );
    if (refused > 0) process.exitCode = 1;
  };
  return {
    name: 'seeds',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'preview') await convert(logger);
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
        let running = Promise.resolve();
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.seeds)) return;
          running = running.then(() => convert(logger)).catch((error) => logger.error(String(error)));
        });
      },
    },
  };
}
