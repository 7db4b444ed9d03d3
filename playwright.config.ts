import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.ts'

// A port of this run's own, so that two runs on one machine do not meet. Workers inherit it.
process.env.SITE_PORT ??= String(20_000 + (process.pid % 20_000))
const site = `http://127.0.0.1:${process.env.SITE_PORT}/deep/path/`

export default defineConfig({
  testDir: 'tests/browser',
  // Two cores: two games at once starve each other and make honest waits look like failures.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.BROWSER_REPORT ? [['list'], ['json', { outputFile: process.env.BROWSER_REPORT }]] : 'list',
  use: {
    baseURL: site,
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx tsx scripts/serve.ts ${process.env.SITE_PORT} /deep/path/`,
    url: site,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
