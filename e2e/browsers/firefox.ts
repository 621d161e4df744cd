// Firefox with the security of a normal installation. Automation usually weakens it: the "recommended" preferences of Firefox's own remote
// agent, and those of the usual drivers, let pages from disk read each other. Hence a fresh profile without them, and
// nothing but a connection to the browser that was started on it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import type { Driver, Tab } from './driver.ts';
import { endProgram, startProgram, waitForOutput } from './program.ts';

/** None of these preferences changes what a page may do. */
const PREFERENCES = {
  'remote.prefs.recommended': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/** @param path - of the executable */
export async function startFirefox(path: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'seedpress-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const program = startProgram(path, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
  ]);
  const close = async () => {
    await endProgram(program);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, address] = await waitForOutput(program, LISTENING);
    const bidi = await connectBidi(`${address}/session`);
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    return { open: () => openTab(bidi), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openTab(bidi: Bidi): Promise<Tab> {
  const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext');
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    userContext,
  });
  const complaints: string[] = [];
  bidi.onEvent((_method, params) => {
    const { level, text, source } = params as LogEntry;
    if (source?.context === context) complaints.push(`${level}: ${text}`);
  });
  return {
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (act, ...args) => {
      const answer = await bidi.send<Evaluated>('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify([await (${act})(...JSON.parse(args))])`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true,
        target: { context },
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value)[0];
    },
    perform: async (actions) => {
      await bidi.send('input.performActions', { context, actions });
    },
    complaints: () => complaints,
    close: async () => {
      await bidi.send('browser.removeUserContext', { userContext });
    },
  };
}

interface LogEntry {
  level: string;
  text: string | null;
  source?: { context?: string };
}

type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };
