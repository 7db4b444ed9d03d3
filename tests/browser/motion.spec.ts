import { expect, type Page, test } from '@playwright/test'
import { begin, playUntil } from './game.ts'

const keep = async (page: Page, settings: object): Promise<void> => {
  await page.addInitScript((kept) => localStorage.setItem('left-of-october/settings', JSON.stringify(kept)), {
    guided: true,
    canvas: false,
    ...settings,
  })
}

/** How long the longest movement of the page lasts, its delay with it; 0 where nothing moves. */
const longestMs = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...document.getAnimations().map((each) => Number(each.effect?.getComputedTiming().endTime))))

for (const hand of ['pointer', 'key'] as const)
  test(`an option is chosen by ${hand} within 100 ms of the turn of the page, while the page still moves`, async ({ page }) => {
    await keep(page, { motion: 'full' })
    await begin(page)
    await playUntil(page, (here) => here.includes('kind-interlude') && here.includes('stage-record'))
    const done = await page.evaluate(async (by) => {
      const options = () => [...document.querySelectorAll<HTMLInputElement>('input[name=option]')]
      const turned = new Promise<number>((tell) => {
        const watch = new MutationObserver(() => {
          if (options().length === 0) return
          watch.disconnect()
          tell(performance.now())
        })
        watch.observe(document.body, { childList: true, subtree: true })
      })
      document.querySelector<HTMLElement>('main .act .main-button')?.click()
      const at = await turned
      const moving = document.getAnimations().length
      const wanted = options()[1]
      const box = wanted?.getBoundingClientRect()
      if (by === 'key') document.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }))
      else if (box) (document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) as HTMLElement | null)?.click()
      // No frame and no timer lies between: what is measured is the page, not how busy the machine is.
      for (let turns = 0; turns < 100 && !options()[1]?.checked; turns += 1) await Promise.resolve()
      return { moving, chosen: options()[1]?.checked, ms: performance.now() - at }
    }, hand)
    expect(done.moving).toBeGreaterThan(0)
    expect(done.chosen).toBe(true)
    expect(done.ms).toBeLessThan(100)
  })

test('nothing on a page moves for longer than 700 ms', async ({ page }) => {
  test.setTimeout(200_000)
  await keep(page, { motion: 'full' })
  await begin(page)
  const seen = new Set<number>()
  await playUntil(
    page,
    (here) => here.includes('kind-chance') && here.includes('stage-record'),
    async () => {
      const ms = await longestMs(page)
      seen.add(ms)
      expect(ms).toBeLessThanOrEqual(700)
    },
  )
  expect(Math.max(...seen)).toBeGreaterThan(0)
})

for (const how of ['the device', 'the setting'] as const)
  test(`where ${how} asks for less motion, no page and no page over it moves`, async ({ page }) => {
    test.setTimeout(200_000)
    if (how === 'the device') await page.emulateMedia({ reducedMotion: 'reduce' })
    await keep(page, { motion: how === 'the device' ? 'system' : 'reduced' })
    await begin(page)
    const moving = () => page.evaluate(() => document.getAnimations().length)
    await playUntil(
      page,
      (here) => here.includes('kind-chance') && here.includes('stage-record'),
      async () => expect(await moving()).toBe(0),
    )
    await page.getByRole('button', { name: 'Codex', exact: true }).click()
    expect(await moving()).toBe(0)
  })

test('a meter has as many full segments as its number says, and a moved one tells its reason', async ({ page }) => {
  test.setTimeout(200_000)
  await keep(page, { motion: 'full' })
  await begin(page)
  let moved = 0
  await playUntil(
    page,
    (here) => here.includes('kind-vote') && here.includes('stage-outcome'),
    async () => {
      for (const meter of await page.locator('.meter').all()) {
        const value = Number(await meter.locator('.meter-value').textContent())
        expect(await meter.locator('.meter-bar .on').count()).toBe(value)
        expect(await meter.locator('.meter-bar i').count()).toBe(10)
      }
      const changed = page.locator('.meter-up, .meter-down')
      if ((await changed.count()) === 0) return
      moved += 1
      const plate = page.locator('.reasons li').first()
      if (moved > 1 || !(await plate.isVisible())) return
      const [, short, because] = /^(.*?) [+\u2212]\d+ (.*)$/u.exec((await plate.textContent()) ?? '') ?? []
      await expect(page.locator('.changes')).toContainText(because ?? 'a reason')
      await page.locator('.meter').filter({ hasText: short }).click()
      await expect(page.getByRole('dialog')).toContainText(because ?? 'a reason')
      await page.keyboard.press('Escape')
      await expect(page.locator('.reasons')).toBeHidden()
    },
  )
  expect(moved).toBeGreaterThan(0)
})
