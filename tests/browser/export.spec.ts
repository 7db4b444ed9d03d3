import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { playUntil } from './game.ts'

let folder = ''
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Exports a scenario and opens the file from disk. What the page asks for, and what it complains of, is kept. */
const opened = async (page: Page, scenario: string) => {
  const file = join(folder, 'game.html')
  execFileSync('npx', ['tsx', 'src/cli/main.ts', 'export', scenario, '--to', 'html', '--out', file])
  const faults: string[] = []
  const asked: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  page.on('pageerror', (fault) => faults.push(String(fault)))
  page.on('request', (request) => void (/^(?:data|blob):/u.test(request.url()) || asked.push(request.url())))
  const url = pathToFileURL(file).href
  await page.goto(url)
  return { faults, asked, url, bytes: statSync(file).size }
}

test("a story of one's own plays to its end from a file, and asks for nothing", async ({ page }) => {
  const { faults, asked, url, bytes } = await opened(page, 'templates/three-decisions')
  await expect(page.getByRole('heading', { name: 'The school paper' })).toBeVisible()
  expect(bytes).toBeLessThan(1_500_000)
  await page.locator('.main-button').first().click()
  await expect(page.getByText('Eleven bins').first()).toBeVisible()
  await playUntil(page, (where) => where.includes('kind-ending'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Issue 32|The copier/u)
  expect(asked).toEqual([url])
  expect(faults).toEqual([])
})

test('the campaign opens from a file with its pictures, and keeps the place', async ({ page }) => {
  const { faults, asked, url, bytes } = await opened(page, 'scenarios/left-of-october')
  expect(bytes).toBeLessThan(6_000_000)
  await page.locator('.main-button').first().click()
  const still = page.locator('.still img').first()
  await expect(still).toBeVisible()
  expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await page.reload()
  await expect(page.getByRole('button', { name: /Continue/u })).toBeVisible()
  expect(new Set(asked)).toEqual(new Set([url]))
  expect(faults).toEqual([])
})
