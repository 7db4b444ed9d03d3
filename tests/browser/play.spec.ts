import { expect, test } from '@playwright/test'
import { begin, playUntil, shippedNode, turned, where, withoutCanvas } from './game.ts'

test.use({ storageState: withoutCanvas })

test.describe('with the moving pictures', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('a whole game by keyboard alone, reading only the page', async ({ page }) => {
    test.setTimeout(480_000)
    // At rest: two cores draw the moving picture slowly.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('./')
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    const tabTo = async (fits: (text: string) => boolean) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('Tab')
        if (fits(await focused())) return
      }
      throw new Error('Tab does not reach it')
    }
    await expect(page.getByRole('button', { name: /^Begin/ })).toBeVisible()
    await tabTo((text) => text.startsWith('Begin'))
    await page.keyboard.press('Enter')
    let decisions = 0
    for (let pages = 0; pages < 400; pages += 1) {
      await expect(page.locator('main h1').first()).toBeVisible()
      const here = await where(page)
      if (here.includes('stage-ended')) break
      const before = await page.locator('main').textContent()
      if (await page.getByRole('button', { name: 'Skip the guide' }).isVisible()) {
        await tabTo((text) => text === 'Skip the guide')
        await page.keyboard.press('Enter')
      }
      if (here.includes('kind-turning-point') && /stage-(briefing|deliberating)/.test(here)) {
        const cards = await page.locator('label.card').all()
        let open = 1
        for (const [at, card] of cards.entries())
          if (!((await card.getAttribute('class')) ?? '').includes('closed')) open = at + 1
        await page.keyboard.press(String(open))
        await page.keyboard.press('Enter')
        decisions += 1
      } else if (here.includes('kind-agenda') && /stage-(briefing|deliberating)/.test(here)) {
        for (let ticks = 0; ticks < 8 && !(await page.locator('main .act .main-button').isEnabled()); ticks += 1) {
          await page.keyboard.press('Tab')
          const isTask = await page.evaluate(
            () =>
              document.activeElement instanceof HTMLInputElement &&
              document.activeElement.name === 'task' &&
              !document.activeElement.checked,
          )
          if (isTask) await page.keyboard.press('Space')
          else ticks -= (await page.evaluate(() => document.activeElement === document.body)) ? 0 : 1
        }
        await page.keyboard.press('Enter')
        decisions += 1
      } else {
        await tabTo(
          (text) =>
            ['Continue', 'See what really happened', 'Let the hands be counted', 'Wait for the telegram'].includes(text) ||
            text.startsWith('Go on'),
        )
        await page.keyboard.press('Enter')
      }
      await turned(page, before)
    }
    expect(await where(page)).toContain('stage-ended')
    await expect(page.locator('.notice')).toHaveCount(0)
    expect(decisions).toBeGreaterThanOrEqual(25)
    await expect(page.getByRole('heading', { name: 'Two roads' })).toBeVisible()
    await expect(page.locator('.code-sheet .code')).toHaveText(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/)
  })

  test('the story plays on where the browser keeps nothing and has no WebGL, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined })
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await begin(page)
    await expect(page.getByText('This browser keeps nothing')).toBeVisible()
    await expect(page.getByText('The moving pictures could not start')).toBeVisible()
    await page.locator('.notices').getByRole('button', { name: 'Close' }).click()
    await playUntil(page, (here) => here.includes('kind-turning-point') && here.includes('stage-record'))
    await expect(page.getByRole('heading', { name: 'What the sources say' })).toBeVisible()
  })
})

test('a whole game by mouse with the moving pictures off, and no request leaves the site', async ({ page, baseURL }) => {
  test.setTimeout(200_000)
  const foreign: string[] = []
  page.on('request', (request) => {
    const own = [new URL(baseURL ?? '').origin, 'data:', 'blob:']
    if (!own.some((start) => request.url().startsWith(start))) foreign.push(request.url())
  })
  await begin(page)
  await playUntil(page, (here) => here.includes('stage-ended'))
  await expect(page.getByRole('heading', { name: 'Two roads' })).toBeVisible()
  expect(await page.locator('canvas').count()).toBe(0)
  expect(foreign).toEqual([])
})

test('killed at any moment, the game opens again at the last confirmed choice', async ({ page, context }) => {
  await begin(page)
  await playUntil(page, (here) => here.includes('kind-turning-point') && here.includes('stage-outcome'))
  const title = await page.locator('main h1').first().textContent()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto('./')
  await again.getByRole('button', { name: /^Continue/ }).click()
  await expect(again.locator('main h1').first()).toHaveText(title ?? '')
  await again.getByRole('button', { name: 'Journal' }).click()
  await expect(
    again
      .getByRole('dialog')
      .getByText(title ?? '')
      .first(),
  ).toBeVisible()
})

test('a path code typed by hand opens the road, and a mistyped one is refused with words', async ({ page }) => {
  await begin(page)
  await playUntil(page, (here) => here.includes('kind-vote'))
  await page.getByRole('button', { name: 'Journal' }).click()
  const code = (await page.getByRole('dialog').locator('.code').textContent()) ?? ''
  await page.getByRole('button', { name: 'Close' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Path code' }).click()
  const box = page.getByRole('textbox')
  await box.fill(code.slice(0, -1) + (code.endsWith('2') ? '3' : '2'))
  await page.getByRole('button', { name: 'Follow this road' }).click()
  await expect(page.getByRole('alert')).toContainText('mistyped')
  await box.fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Follow this road' }).click()
  await expect(page.getByText('You decided')).toBeVisible()
})

test('a story that cannot be fetched says so and offers a way on', async ({ page }) => {
  await page.route('**/left-of-october.opening.json', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('could not be fetched')
  await page.unroute('**/left-of-october.opening.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: /^Begin/ })).toBeVisible()
})

test('the first part is played before the rest of the story has come, and the rest comes when it can', async ({ page }) => {
  await page.route('**/left-of-october.json', (route) => route.abort())
  await begin(page)
  await expect(page.locator('.notices')).toContainText('have not come yet')
  await playUntil(page, (here) => here.includes('stage-between'))
  await page.locator('main .act .main-button').click()
  await expect(page.locator('.untold')).toBeVisible()
  await page.unroute('**/left-of-october.json')
  await expect(page.locator('.untold')).toBeHidden()
  await expect(page.locator('main h1').first()).toHaveText(shippedNode('night-of-25').title)
  await expect(page.getByText('have not come yet')).toBeHidden()
})
