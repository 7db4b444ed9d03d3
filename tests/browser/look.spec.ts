import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { historicalPlay } from '../../src/analysis/index.ts'
import { encodePath } from '../../src/engine/index.ts'
import { leftOfOctober } from '../fixtures.ts'
import { begin, openTitle, playUntil, where, withoutCanvas } from './game.ts'

const check = async (page: Page, what: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((each) => `${what}: ${each.id} ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}

/** Words that stick out of the window sideways. */
const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)

/** Each kind of step in each of its stages, and the page between two parts; the ending comes after them. */
const kindsOfPage = 15

test.describe('without the canvas', () => {
  test.use({ storageState: withoutCanvas })

  test('no screen breaks a rule of accessibility that axe knows', async ({ page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openTitle(page)
    await check(page, 'title')
    for (const name of ['Load', 'Path code', 'Start at a part', 'Settings', 'About and sources']) {
      await page.getByRole('button', { name, exact: true }).click()
      await check(page, name)
      await page.getByRole('button', { name: 'Close' }).click()
    }
    await begin(page)
    const seen = new Set<string>()
    await playUntil(
      page,
      () => seen.size >= kindsOfPage,
      async () => {
        const here = await where(page)
        if (seen.has(here)) return
        seen.add(here)
        await check(page, here)
      },
    )
    for (const name of ['Journal', 'Codex']) {
      await page.getByRole('button', { name, exact: true }).click()
      await check(page, name)
      await page.getByRole('button', { name: 'Close' }).click()
    }
    expect(seen.size).toBeGreaterThanOrEqual(kindsOfPage)
    const whole = historicalPlay(leftOfOctober)
    await page.goto(`./#path=${encodePath(leftOfOctober, whole.journal)}`)
    await page.reload()
    await page.getByRole('button', { name: 'Journal', exact: true }).click()
    await check(page, 'a long Journal')
    await page.getByRole('button', { name: 'Close' }).click()
    await playUntil(page, (here) => here.includes('stage-ended'))
    await check(page, 'ending')
  })
})

/** How many frames the page asks for in that time. */
const framesIn = (page: Page, ms: number): Promise<number> =>
  page.evaluate(async (wait) => {
    const original = globalThis.requestAnimationFrame
    let asked = 0
    globalThis.requestAnimationFrame = (callback) => {
      asked += 1
      return original(callback)
    }
    await new Promise((resolve) => setTimeout(resolve, wait))
    globalThis.requestAnimationFrame = original
    return asked
  }, ms)

const windows = [
  [1366, 768, 100],
  [390, 844, 100],
  [1920, 1080, 100],
  [360, 740, 100],
  [1366, 768, 200],
] as const

test('over the whole campaign nothing sticks out of a window, from 360 to 1920 wide, nor at 200 % text', async ({ page }) => {
  test.setTimeout(480_000)
  await page.addInitScript(() =>
    localStorage.setItem('left-of-october/settings', JSON.stringify({ guided: true, canvas: false })),
  )
  const checkAll = async (here: string): Promise<void> => {
    for (const [width, height, size] of windows) {
      await page.setViewportSize({ width, height })
      await page.evaluate((text) => document.documentElement.setAttribute('data-text', String(text)), size)
      expect(await sticksOut(page), `${here} at ${width} x ${height} and ${size} %`).toBe(false)
    }
  }
  await openTitle(page)
  await checkAll('title')
  await begin(page)
  await playUntil(
    page,
    () => false,
    async () => checkAll(await where(page)),
  )
})

test('the moving picture is not blank, and rests when nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page)
  await expect(page.locator('.stage canvas')).toBeVisible({ timeout: 30_000 })
  await page.waitForTimeout(1500)
  const shot = await page.locator('.stage').screenshot()
  const still = await page
    .locator('.stage .still img')
    .first()
    .evaluate((image: HTMLImageElement) => image.naturalWidth)
  expect(still).toBeGreaterThan(0)
  expect(shot.byteLength).toBeGreaterThan(15_000)
  expect(await framesIn(page, 1000)).toBe(0)
})

test('the moving picture fits its frame when that changes while nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page)
  const canvas = page.locator('.stage canvas')
  await expect(canvas).toBeVisible({ timeout: 30_000 })
  await expect.poll(() => framesIn(page, 1000), { timeout: 30_000 }).toBe(0)
  const height = await page.locator('.stage').evaluate((stage: HTMLElement) => {
    stage.style.height = '340px'
    return stage.querySelector('.stage-canvas')?.clientHeight ?? 0
  })
  expect(height).toBeGreaterThan(300)
  await expect(canvas).toHaveJSProperty('clientHeight', height)
  await expect.poll(() => framesIn(page, 1000), { timeout: 30_000 }).toBe(0)
})

test('a name in a text explains itself in place', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: 'Maria Spiridonova' }).click()
  const dialog = page.getByRole('dialog', { name: 'Maria Spiridonova' })
  await expect(dialog).toContainText('What became of them is told when your road has ended.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
