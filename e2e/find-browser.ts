// A Chromium to test with: one that is on the machine, else Playwright's own, else Debian's package.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];

/** A browser that asks nothing of the network for itself. */
export function launchOptions() {
  return {
    executablePath: findBrowser(),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/**
 * @returns path of the executable
 * @throws Error that says what to do if there is none and none can be installed
 */
function findBrowser(): string {
  const wish = process.env['SEEDPRESS_CHROMIUM'];
  if (wish) return wish;
  const found = installed() ?? fromPlaywright() ?? fromDebian();
  if (!found) {
    throw new Error(
      'No Chromium to test with. Install one (`npx playwright install chromium`, or your system’s package), or name it: SEEDPRESS_CHROMIUM=/path/to/chromium npm test',
    );
  }
  console.log(`Testing with ${found}`);
  // The workers that Playwright starts inherit this, and look no further.
  process.env['SEEDPRESS_CHROMIUM'] = found;
  return found;
}

function installed(): string | undefined {
  const names = process.platform === 'darwin' ? [...NAMES, 'Google Chrome', 'Chromium'] : NAMES;
  return PLACES.flatMap((place) => names.map((name) => join(place, name))).find(existsSync);
}

function fromPlaywright(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('No Chromium on this machine, asking Playwright for its own …');
  return succeeds(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']) &&
    existsSync(path)
    ? path
    : undefined;
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Debian’s chromium …');
  const ready =
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return ready ? installed() : undefined;
}

function succeeds(command: string, args: string[]): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    return true;
  } catch {
    return false;
  }
}
