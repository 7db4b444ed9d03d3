import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { historicalPlay } from '../../src/analysis/index.ts'
import { encodePath } from '../../src/engine/index.ts'
import { leftOfOctober } from '../fixtures.ts'

/** The last pages of history's road. */
const openRoad = async (page: Page): Promise<void> => {
  const code = encodePath(leftOfOctober, historicalPlay(leftOfOctober).journal)
  await page.addInitScript(() =>
    localStorage.setItem('left-of-october/settings', JSON.stringify({ guided: true, canvas: false })),
  )
  await page.goto(`./#path=${code}`)
  await expect(page.locator('.game')).toBeVisible()
}

const openEnding = async (page: Page): Promise<void> => {
  await openRoad(page)
  await readToEnding(page)
}

const readToEnding = async (page: Page): Promise<void> => {
  const game = page.locator('.game')
  while (!(await game.getAttribute('class'))?.includes('stage-ended')) await page.locator('main .act .main-button').click()
}

const section = (page: Page) => page.getByRole('region', { name: 'Roads not taken' })

test('the roads not taken are found beside the page after a game has ended, by a script that comes only then', async ({
  page,
}) => {
  const came: string[] = []
  const problems: string[] = []
  page.on('request', (request) => came.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await openRoad(page)
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain("worker-src 'self'")
  await page.waitForLoadState('networkidle')
  const isLate = (url: string) => /\/(?:roads|roadsWorker)-[^/]*\.js$/u.test(url)
  expect(came.filter(isLate)).toEqual([])
  await readToEnding(page)
  await expect(section(page).getByText(/^[1-9]\d* of 45 decisions$/u)).toBeVisible()
  expect(came.some(isLate)).toBe(true)

  // It can be stopped, stands still, and goes on where it was.
  await section(page).getByRole('button', { name: 'Stop' }).click()
  const found = await section(page).locator('progress').getAttribute('value')
  await page.waitForTimeout(2500)
  await expect(section(page).locator('progress')).toHaveAttribute('value', found ?? '')
  expect(page.workers()).toEqual([])
  await section(page).getByRole('button', { name: 'Go on' }).click()
  await expect(section(page).getByText('All 45 decisions were followed.')).toBeVisible({ timeout: 180_000 })
  await expect(section(page).getByText('The decision that mattered most')).toBeVisible()
  expect(page.workers()).toEqual([])
  expect(problems).toEqual([])
})

test('every decision is opened and read by keyboard, in words and in a table, without a complaint of axe', async ({ page }) => {
  await openEnding(page)
  const part = section(page).locator('.roads-part').last()
  await part.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const decision = part.locator('.roads-decision[open]')
  await expect(decision.getByText('Which single different choice would have led elsewhere?')).toBeVisible()
  await expect(decision.getByText('Exact: every road from here on was followed.')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const rows = decision.getByRole('row')
  await expect(rows.first()).toBeVisible()
  const options = await decision.locator('.roads-outcomes > ul > li').count()
  expect(await rows.count()).toBe(options + 1)
  await page.keyboard.press('Tab')
  await expect(decision.locator('.roads-table')).toBeFocused()
  const found = await new AxeBuilder({ page }).include('.roads').analyze()
  expect(found.violations).toEqual([])
})

test('leaving the page stops the work', async ({ page }) => {
  await openEnding(page)
  await expect.poll(() => page.workers().length).toBe(1)
  await page.getByRole('button', { name: 'Back to the title' }).click()
  await expect.poll(() => page.workers().length).toBe(0)
})

test('without workers it says so, and the rest of the debrief stands', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))
  await openEnding(page)
  await expect(section(page).getByText(/could not follow the roads not taken/u)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your path code' })).toBeVisible()
})

for (const [width, text] of [
  [360, 100],
  [390, 200],
] as const)
  test(`nothing runs over the side at ${width} wide and ${text} % text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openEnding(page)
    await page.evaluate((size) => document.documentElement.setAttribute('data-text', String(size)), text)
    const last = section(page).locator('.roads-part').last()
    await last.locator('summary').first().click()
    await last.locator('.roads-decision > summary').first().click()
    await last.locator('.roads-outcomes > details > summary').first().click()
    const wide = await page
      .locator('.roads *:not(.hidden):not(table *):not(svg *)')
      .evaluateAll((all) =>
        all
          .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('table'))
          .map((each) => each.outerHTML.slice(0, 80)),
      )
    expect(wide).toEqual([])
  })
