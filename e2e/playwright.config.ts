import { defineConfig } from '@playwright/test';
import { launchOptions } from './find-browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '.results/traces',
  globalSetup: './build-sites.ts',
  // Builds and browsers share two cores, and some tests build several sites.
  workers: 1,
  timeout: 180_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./closing-line.ts']],
  use: {
    locale: 'vi-VN',
    launchOptions: launchOptions(),
  },
});
