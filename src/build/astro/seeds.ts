// Astro integration: before anything else, the seeds become MDX pages; while developing, again at each change.
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { requireSeeds, sayReports, shortPath, summaryOf } from '../../cli/console/say.ts';
import { trustedFolders } from '../../config/schema.ts';
import { site } from '../../config/site.config.ts';
import { isRefused } from '../../seed/messages.ts';
import { requireLogo, whyUnusedSections } from '../check-files.ts';
import { codeVersion, PAGE_CODE } from '../code-version.ts';
import { convertFolder, type StoredConversion } from '../convert-folder.ts';
import { reportOf } from '../report-of.ts';
import type { Settings } from '../settings.ts';
import { siteDefaults } from '../site-defaults.ts';
import { syncFolder } from '../sync-folder.ts';

/** In the cache. */
const REPORT = 'build-report.json';

/**
 * Refused seeds do not stop a build: it goes on, and the process ends with exit code 1.
 * A build without a single page throws, so that it cannot take the place of a site that has some.
 */
export function seeds(settings: Settings): AstroIntegration {
  const folder = shortPath(settings.seeds);
  const convert = async (): Promise<StoredConversion> => {
    const version = await codeVersion(settings.root, PAGE_CODE);
    const known = join(settings.cache, 'known-pages.jsonl');
    const result = await convertFolder({
      ...settings,
      known,
      version,
      lang: site.lang,
      trustedMdx: trustedFolders(site, settings.name === ''),
      above: siteDefaults(site),
    });
    sayReports(result.reports, folder);
    await syncFolder(settings.cache).write(REPORT, JSON.stringify(reportOf(result)));
    return result;
  };
  return {
    name: 'seeds',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'preview') {
          await requireLogo(site, settings.root);
          const result = await convert();
          const remark = await whyUnusedSections(site, settings.seeds);
          if (remark) console.error(`src/site.config.ts warning ${remark}`);
          if (command === 'build') finish(result, folder);
        }
        updateConfig({
          vite: {
            define: {
              'import.meta.env.SEEDPRESS_CONTENT': JSON.stringify(settings.content),
              'import.meta.env.SEEDPRESS_REPORT': JSON.stringify(join(settings.cache, REPORT)),
              'import.meta.env.SEEDPRESS_SEEDS': JSON.stringify(settings.seeds),
              'import.meta.env.SEEDPRESS_NAME': JSON.stringify(settings.name),
            },
          },
        });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        server.watcher.add(settings.seeds);
        let running: Promise<unknown> = Promise.resolve();
        const follow = async () => {
          await convert();
          // Pages of a folder elsewhere are kept under node_modules, where Vite watches nothing.
          await refreshContent?.({});
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.seeds)) return;
          running = running.then(follow).catch((error) => logger.error(String(error)));
        });
      },
    },
  };
}

function finish(result: StoredConversion, folder: string): void {
  const { seeds, pages, drafts, written, reports } = result;
  requireSeeds(result, folder);
  if (pages === 0) {
    const why = drafts === 0 ? 'was refused' : 'was refused or is a draft';
    throw new Error(
      `Cannot build a site from \`${folder}\`, every one of its ${seeds} files ${why}. See the messages above.`,
    );
  }
  if (reports.some(isRefused)) process.exitCode = 1;
  console.log(`${folder}: ${summaryOf(result, ` (${written} new or changed)`)}`);
}
