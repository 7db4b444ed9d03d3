import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.ts'

export default defineConfig({
  testDir: 'tests/browser',
  // Two cores: two games at once starve each other and make honest waits look like failures.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.BROWSER_REPORT ? [['list'], ['json', { outputFile: process.env.BROWSER_REPORT }]] : 'list',
  use: {
    baseURL: 'http://127.0.0.1:4273/deep/path/',
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
    command: 'npx tsx scripts/serve.ts 4273 /deep/path/',
    url: 'http://127.0.0.1:4273/deep/path/',
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
