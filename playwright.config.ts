import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/compile/commands/browser.mjs';

const port = 4199;

export default defineConfig({
  testDir: './tests/e2e',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // software rendering on a busy machine can stall; a test that needs its second try is listed as flaky
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    launchOptions: launchOptions(),
  },
  // the built program, as a user gets it
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
