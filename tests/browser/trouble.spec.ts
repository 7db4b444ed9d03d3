import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { begin, openTitle, playUntil } from './game.ts'

const notices = (page: Page) => page.locator('.notices')

/** A disk that takes nothing more from now on, or from the first page on. */
const fillDisk = (): void => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }
}

test('a game that the full disk refuses says so, goes on, and can be kept as a file and as a code', async ({ page, context }) => {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.addInitScript(fillDisk)
  await begin(page)
  await expect(notices(page)).toContainText('This browser cannot save the game')
  await playUntil(page, (here) => here.includes('kind-turning-point') && here.includes('stage-outcome'))
  const title = (await page.locator('main h1').first().textContent()) ?? ''

  const download = page.waitForEvent('download')
  await notices(page).getByRole('button', { name: 'Save as a file' }).click()
  const file = await (await download).path()
  expect(JSON.parse(readFileSync(file, 'utf8')).journal.choices).toHaveLength(1)
  const code = (await notices(page).locator('.code').textContent()) ?? ''

  await notices(page).getByRole('button', { name: 'Close' }).click()
  await expect(notices(page)).toBeHidden()
  await page.getByRole('button', { name: 'Saves' }).click()
  await page.getByRole('button', { name: 'Save here' }).first().click()
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('This browser cannot save the game')
  await page.locator('.slots').getByRole('button', { name: 'Load' }).last().click()
  await expect(page.locator('main h1').first()).toHaveText(title)
  expect(wrong).toEqual([])

  const other = await context.newPage()
  await openTitle(other)
  await expect(other.getByRole('button', { name: /^Continue/ })).toBeHidden()
  await other.getByRole('button', { name: 'Load', exact: true }).click()
  await other.locator('input[type=file]').setInputFiles(file)
  await expect(other.locator('main h1').first()).toHaveText(title)
  await other.goto(`./#path=${code}`)
  await other.reload()
  await expect(other.locator('main h1').first()).toHaveText(title)
})

test('a disk that fills up while the game is played, and has room again, is told each time', async ({ page }) => {
  await begin(page)
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })
  await page.evaluate(fillDisk)
  await page.locator('main .act .main-button').click()
  await expect(notices(page)).toContainText('This browser cannot save the game')
  await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom())
  await playUntil(page, (here) => here.includes('kind-turning-point') && here.includes('stage-outcome'))
  await expect(page.getByText('This browser cannot save the game')).toBeHidden()
  const title = (await page.locator('main h1').first().textContent()) ?? ''
  await page.reload()
  await page.getByRole('button', { name: /^Continue/ }).click()
  await expect(page.locator('main h1').first()).toHaveText(title)
})

test('after an update of the site the old pieces are gone: the page says so, and plays on with the still picture', async ({
  page,
}) => {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.route(/\/assets\/(game|audio)-[\w-]+\.js$/, (route) => route.fulfill({ status: 404, body: 'not here' }))
  await begin(page)
  for (const what of ['The moving pictures', 'The sound'])
    await expect(notices(page)).toContainText(`${what} could not be loaded`)
  await expect(notices(page)).toContainText('reloading the page gets the new version')
  await notices(page).getByRole('button', { name: 'Close' }).click()
  await playUntil(page, (here) => here.includes('kind-turning-point') && here.includes('stage-record'))
  await expect(page.getByRole('heading', { name: 'What the sources say' })).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.stage canvas')).toHaveCount(0)
  expect(
    await page
      .locator('.stage .still img')
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0)
  await expect(notices(page)).toBeHidden()
  expect(wrong).toEqual([])

  await page.unrouteAll()
  await page.reload()
  await page.getByRole('button', { name: /^Continue/ }).click()
  await expect(page.locator('.stage canvas')).toBeVisible({ timeout: 30_000 })
})

test('a sheet of a picture that cannot be fetched is left out, still and moving, and the rest is drawn', async ({ page }) => {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.route(/\/assets\/mid-[\w-]+\.svg$/, (route) => route.fulfill({ status: 404, body: 'not here' }))
  await begin(page)
  const canvas = page.locator('.stage canvas')
  await expect(canvas).toBeVisible({ timeout: 30_000 })
  await page.waitForTimeout(2500)
  // The right of the stage, beside the words that lie on it.
  const stage = async () => {
    const box = (await page.locator('.stage').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    return page.screenshot({ clip: { x: box.width - 420, y: box.y + 60, width: 400, height: 150 } })
  }
  const blank = 3000
  expect((await stage()).byteLength).toBeGreaterThan(blank)
  await canvas.evaluate((element) => element.remove())
  expect((await stage()).byteLength).toBeGreaterThan(blank)
  expect(wrong).toEqual([])
})
