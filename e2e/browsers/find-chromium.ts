// Finds a Chromium for the tests: that of the machine, else of Playwright, else of Debian, which is installed.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findProgram, installDebianPackages, tryCommand } from './install-programs.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];

/** Launch options for Chromium that keep it from making requests of its own. */
export function chromiumOptions() {
  return {
    executablePath: findExecutable(),
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
function findExecutable(): string {
  const wish = process.env['SEEDPRESS_CHROMIUM'];
  if (wish) return wish;
  const found =
    findInstalled() ??
    findPlaywrightBuild() ??
    (installDebianPackages(['chromium']) ? findInstalled() : undefined);
  if (!found) {
    throw new Error(
      'No Chromium to test with. Install one (`npx playwright install chromium`, or your system’s package), or name it: SEEDPRESS_CHROMIUM=/path/to/chromium npm test',
    );
  }
  console.log(`Testing with ${found}`);
  // The workers that Playwright starts inherit this and need not search.
  process.env['SEEDPRESS_CHROMIUM'] = found;
  return found;
}

function findInstalled(): string | undefined {
  const isMac = process.platform === 'darwin';
  return findProgram(isMac ? [...NAMES, 'Google Chrome', 'Chromium'] : NAMES, PLACES);
}

function findPlaywrightBuild(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('No Chromium on this machine, asking Playwright for its own …');
  return tryCommand(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']) &&
    existsSync(path)
    ? path
    : undefined;
}
