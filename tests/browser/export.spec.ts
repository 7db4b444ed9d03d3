import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { playUntil } from './game.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a game in one file plays from disk to its debrief, keeps its place, and asks for nothing', async ({ page }) => {
  const file = join(folder, 'game.html')
  execFileSync('npx', ['tsx', 'src/cli/main.ts', 'export', 'tests/samples/bread-queue', '--to', 'html', '--out', file])
  expect(statSync(file).size).toBeLessThan(1_500_000)
  const url = pathToFileURL(file).href
  const faults: string[] = []
  const asked: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  page.on('pageerror', (fault) => void faults.push(String(fault)))
  page.on('request', (request) => void (/^(?:data|blob):/u.test(request.url()) || asked.push(request.url())))

  await page.goto(url)
  await expect(page.getByRole('heading', { name: 'The bread queue' })).toBeVisible()
  await page.locator('.main-button').first().click()
  const picture = page.locator('.still img').first()
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await playUntil(page, (where) => where.includes('kind-vote'))
  await page.reload()
  await page.getByRole('button', { name: /^Continue/u }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Morning' })).toBeVisible()
  await playUntil(page, (where) => where.includes('stage-ended'))
  // The roads not taken are looked for by a worker, which a file from a disk has to bring with it.
  const roads = page.getByRole('region', { name: 'Roads not taken' })
  await expect(roads.getByText(/^(?:The only decision was|All \d decisions were) followed\.$/u)).toBeVisible()
  expect(new Set(asked)).toEqual(new Set([url]))
  expect(faults).toEqual([])
})
