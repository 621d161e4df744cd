import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './browsers/find-chromium.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '.results/traces',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  globalSetup: './support/build-sites.ts',
  // Every machine has at least two cores: while one file of tests waits for a browser or a build, the other runs.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./support/summary-reporter.ts']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: chromiumOptions(),
  },
});
