import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import preact from '@preact/preset-vite'
import { createServer, type ViteDevServer } from 'vite'
import { scenarioPlugin } from '../../scripts/scenarioPlugin.ts'

/** A teacher's own copy of the story, served by the dev server, edited while somebody plays. */
let server: ViteDevServer
let folder: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'left-of-october-'))
  cpSync(resolve('scenarios'), folder, { recursive: true })
  server = await createServer({
    configFile: false,
    root: resolve('.'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'silent',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), scenarioPlugin(folder)],
    server: { port: 4274, strictPort: true, host: '127.0.0.1' },
  })
  await server.listen()
})

test.afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('an edited scenario file reaches the open game, which stands at the same decision; a mistake is told and nothing is lost', async ({
  page,
}) => {
  const file = join(folder, 'left-of-october', 'parts', 'prologue.yaml')
  const text = readFileSync(file, 'utf8')
  await page.goto('http://127.0.0.1:4274/')
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  const title = page.locator('main h1').first()
  const forward = async (from: string) => {
    await expect(title).toHaveText(from)
    await page.locator('.act .main-button').click()
  }
  await forward('The largest party in Russia')
  await forward('A small wing of a large party')
  await page.getByRole('button', { name: 'Skip the guide' }).click()
  await page.locator('label.card').nth(1).click()
  await forward('Stay in the party, or split?')
  await page.getByRole('button', { name: 'See what really happened' }).click()
  await forward('Split now and found your own party')
  await expect(title).toHaveText('A minister on the ballot')

  writeFileSync(file, text.replace('title: A minister on the ballot', 'title: A minister before the hall'))
  await expect(title).toHaveText('A minister before the hall')
  await expect(page.locator('.notice')).toContainText('you stand where you stood')

  writeFileSync(file, text.replace('    kind: vote\n', '    kind: vole\n'))
  await expect(page.locator('.notice')).toContainText(/prologue\.yaml:\d+:\d+/)
  await expect(title).toHaveText('A minister before the hall')

  writeFileSync(file, text)
  await expect(title).toHaveText('A minister on the ballot')
  await page.getByRole('button', { name: 'Journal' }).click()
  await expect(page.locator('dialog[open]')).toContainText('Split now and found your own party')
})

test('an edited plain text reaches the open game as well', async ({ page }) => {
  const file = join(folder, 'left-of-october', 'plain', 'prologue.yaml')
  await page.addInitScript(() => localStorage.setItem('left-of-october/settings', JSON.stringify({ level: 'plain' })))
  await page.goto('http://127.0.0.1:4274/')
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  const text = page.locator('main .narrative')
  await expect(text).toContainText('The train to Moscow is full.')
  writeFileSync(file, readFileSync(file, 'utf8').replace('The train to Moscow is full.', 'A train goes to Moscow.'))
  await expect(text).toContainText('A train goes to Moscow.')
})
