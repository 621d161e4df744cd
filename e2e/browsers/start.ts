// The other browsers that a site supports: starts the installed ones, and names the remedy where one is missing.
import { globSync } from 'node:fs';
import { platform } from 'node:process';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { findProgram, installDebianPackages } from './install-programs.ts';
import { startWebKit, type WebKitPrograms } from './webkit.ts';

export const browsers = ['Firefox', 'WebKitGTK'] as const;
export type Browser = (typeof browsers)[number];

/**
 * Starts a browser, which is installed first where no confirmation is needed.
 *
 * @returns why its tests are skipped, if there is none
 * @throws Error instead where all browsers are required (`CI=true`)
 */
export async function startBrowser(browser: Browser): Promise<Driver | string> {
  const driver = browser === 'Firefox' ? await launchFirefox() : await launchWebKit();
  if (driver) return driver;
  if (browser === 'WebKitGTK' && platform !== 'linux') return 'WebKitGTK is a browser of Linux alone';
  const why = `There is no ${browser} on this machine: ${ADVICE[browser]}`;
  if (process.env['CI']) throw new Error(why);
  return why;
}

const ADVICE = {
  Firefox: 'install Firefox, or name it with SEEDPRESS_FIREFOX=/path/to/firefox',
  WebKitGTK: 'install WebKitWebDriver with its MiniBrowser, and Xvfb (Debian: webkit2gtk-driver and xvfb)',
};

async function launchFirefox(): Promise<Driver | undefined> {
  const path =
    process.env['SEEDPRESS_FIREFOX'] ||
    (findFirefox() ?? (installDebianPackages(['firefox-esr']) ? findFirefox() : undefined));
  return path ? startFirefox(path) : undefined;
}

function findFirefox(): string | undefined {
  const places = ['/Applications/Firefox.app/Contents/MacOS', 'C:\\Program Files\\Mozilla Firefox'];
  return findProgram(['firefox-esr', 'firefox', 'firefox.exe'], places);
}

async function launchWebKit(): Promise<Driver | undefined> {
  if (platform !== 'linux') return undefined;
  const programs =
    findWebKit() ?? (installDebianPackages(['webkit2gtk-driver', 'xvfb']) ? findWebKit() : undefined);
  return programs ? startWebKit(programs) : undefined;
}

function findWebKit(): WebKitPrograms | undefined {
  const driver = findProgram(['WebKitWebDriver']);
  const display = findProgram(['Xvfb']);
  const [browser] = globSync('/usr/{lib,lib64,lib/*,libexec}/webkit*gtk-*/MiniBrowser');
  return driver && display && browser ? { driver, display } : undefined;
}
