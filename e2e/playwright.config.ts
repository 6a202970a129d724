import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './support/browser.js';

// Absolute: a checkout may lie in a folder named start.
const board = path.join(import.meta.dirname, 'action-plan/**/*.spec.ts');
const startAndStop = path.join(import.meta.dirname, 'start/**');
const launchOptions = await findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  globalSetup: './support/global-setup.ts',
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A busy machine is slow, not wrong: these end what hangs, and nothing that works waits for them.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
  use: {
    launchOptions,
    actionTimeout: 120_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    contextOptions: { reducedMotion: 'reduce' },
    // Without pictures and copies of the page at every step: those are made whether it fails or not, and take a seventh
    // of the run. The steps, the requests and the page as it was at the end tell what went wrong.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
  },
  projects: [
    // One board, one hand at a time: which card stands first is what these journeys are about. They come first, beside the
    // others: at the end one browser would wait for the other.
    { name: 'board', testMatch: board, workers: 1, use: { baseURL: process.env['HEARD_E2E_URL'] } },
    { name: 'journeys', testIgnore: [startAndStop, board], use: { baseURL: process.env['HEARD_E2E_URL'] } },
    // Starts, kills and refusals of the product itself: hardly a browser, each with data of its own, in any order.
    { name: 'start', testMatch: startAndStop, fullyParallel: true, timeout: 1_800_000 },
  ],
});
