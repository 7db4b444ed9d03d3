import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { begin, playUntil, where } from './game.ts'

const height = (page: Page, what: string): Promise<number> =>
  page.locator(what).evaluate((element) => element.getBoundingClientRect().height)

/** Buttons of the bar that a finger may miss, and words in it that are set too small, by their texts. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.locator('.bar').evaluate((bar) => {
    const shown = [...bar.querySelectorAll<HTMLElement>('*')].filter((each) => each.offsetWidth > 1 && each.offsetHeight > 1)
    const buttons = shown.filter((each) => each.tagName === 'BUTTON' && (each.offsetWidth < 44 || each.offsetHeight < 44))
    const words = shown.filter(
      (each) =>
        [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
        Number.parseFloat(getComputedStyle(each).fontSize) < 12.5,
    )
    return [...buttons, ...words].map((each) => `${each.className}: ${each.textContent}`)
  })

/** What stands outside the window, or is cut, of the bar and the headings, by its text. */
const outside = (page: Page): Promise<string[]> =>
  page.locator('.bar button, .bar .day-short, main h1, main h2').evaluateAll((words) =>
    words
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 || each.scrollWidth > each.clientWidth + 1)
      .filter((each) => getComputedStyle(each).display !== 'inline' && each.clientWidth > 1)
      .map((each) => `${each.className} ${each.textContent}`),
  )

test('on phones, over the whole campaign, the bars leave the page its room, nothing in them is too small, and they and every heading stand inside the window, also at 200 % text', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(() =>
    localStorage.setItem('left-of-october/settings', JSON.stringify({ guided: true, canvas: false, motion: 'reduced' })),
  )
  await begin(page)
  await playUntil(
    page,
    () => false,
    async () => {
      const here = await where(page)
      for (const [width, tall] of [
        [360, 740],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height: tall })
        expect(await height(page, '.bar'), here).toBeLessThanOrEqual(120)
        expect(await height(page, '.act'), here).toBeLessThanOrEqual(72)
        expect(await tooSmall(page), here).toEqual([])
      }
      for (const size of ['200', '100']) {
        await page.evaluate((text) => document.documentElement.setAttribute('data-text', text), size)
        expect(await outside(page), `${here} at ${size} %`).toEqual([])
      }
    },
  )
})

test('on a phone the pages beside the story stand behind one button, by finger and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page)
  const menu = page.getByRole('button', { name: 'Menu' })
  const codex = page.getByRole('button', { name: 'Codex', exact: true })
  await expect(codex).toBeHidden()
  await menu.click()
  await expect(codex).toBeVisible()
  expect(await tooSmall(page)).toEqual([])
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((each) => each.id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(codex).toBeHidden()
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Codex' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(codex).toBeHidden()
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(codex).toBeVisible()
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab')
  await expect(page.locator('.meter').first()).toBeFocused()
  await expect(codex).toBeHidden()
})

test('on a phone the reasons of the meters hang one at a time, clear of the faces in the room', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page)
  await playUntil(page, (here) => here.includes('kind-turning-point') && here.includes('stage-outcome'))
  const reasons = page.locator('.reasons li')
  await expect(reasons).toHaveCount(1)
  const first = (await reasons.textContent()) ?? ''
  const bottom = await reasons.evaluate((plate) => plate.getBoundingClientRect().bottom)
  const tops = await page.locator('.room li').evaluateAll((faces) => faces.map((face) => face.getBoundingClientRect().top))
  expect(tops.length).toBeGreaterThan(0)
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(bottom)
  await expect(reasons).not.toHaveText(first)
})
