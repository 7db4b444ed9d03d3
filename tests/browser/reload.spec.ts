import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import preact from '@preact/preset-vite'
import { createServer, type ViteDevServer } from 'vite'
import { scenarioPlugin } from '../../scripts/scenarioPlugin.ts'
import { leftOfOctoberPlain } from '../fixtures.ts'
import { firstSentence, playUntil, shippedNode } from './game.ts'

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

const address = 'http://127.0.0.1:4274/'
const next = shippedNode('kerensky-ballot')

const beginHere = async (page: Page): Promise<void> => {
  await page.addInitScript(() => localStorage.setItem('left-of-october/settings', JSON.stringify({ guided: true })))
  await page.goto(address)
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
}

test('an edited scenario file reaches the open game, which stands at the same decision; a mistake is told and nothing is lost', async ({
  page,
}) => {
  const file = join(folder, 'left-of-october', 'parts', 'prologue.yaml')
  const text = readFileSync(file, 'utf8')
  await beginHere(page)
  const title = page.locator('main h1').first()
  await playUntil(page, (here) => here.includes('kind-turning-point'))
  await page.locator('input[value="stay-organised"]').check({ force: true })
  for (let pages = 0; pages < 3; pages += 1) await page.locator('.act .main-button').click()
  await expect(title).toHaveText(next.title)

  writeFileSync(file, text.replace(`title: ${next.title}`, 'title: A minister before the hall'))
  await expect(title).toHaveText('A minister before the hall')
  await expect(page.locator('.notice')).toContainText('you stand where you stood')

  writeFileSync(file, text.replace('    kind: vote\n', '    kind: vole\n'))
  await expect(page.locator('.notice')).toContainText(/prologue\.yaml:\d+:\d+/)
  await expect(title).toHaveText('A minister before the hall')

  writeFileSync(file, text)
  await expect(title).toHaveText(next.title)
  await page.getByRole('button', { name: 'Journal' }).click()
  await expect(page.locator('dialog[open]')).toContainText(shippedNode('third-congress').title)
})

test('an edited plain text reaches the open game as well', async ({ page }) => {
  const file = join(folder, 'left-of-october', 'plain', 'prologue.yaml')
  const before = firstSentence(leftOfOctoberPlain.june?.text ?? '')
  await page.addInitScript(() =>
    localStorage.setItem('left-of-october/settings', JSON.stringify({ level: 'plain', guided: true })),
  )
  await page.goto(address)
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  const text = page.locator('main .narrative')
  await expect(text).toContainText(before)
  const edited = readFileSync(file, 'utf8').replace(/text: >\n +(?=\S)/u, (label) => `${label}A train goes to Moscow. `)
  writeFileSync(file, edited)
  await expect(text).toContainText('A train goes to Moscow.')
})
