import { expect, type Page, test } from '@playwright/test'
import { begin, playUntil } from './game.ts'

/** Sound files that the page asked for, in order. */
const asked = (page: Page): readonly string[] => {
  const files: string[] = []
  page.on('request', (request) => {
    const name = /\/([a-z]+)-[\w-]+\.(?:webm|m4a)$/u.exec(request.url())?.[1]
    if (name) files.push(name)
  })
  return files
}

const toDecision = (page: Page) => playUntil(page, (here) => here.includes('kind-turning-point'))

/** A browser with one voice of its own, which says a phrase until it is told that it is over. */
const withVoice = (page: Page) =>
  page.addInitScript(() => {
    const said: string[] = []
    let now: EventTarget | undefined
    const end = () => {
      const over = now
      now = undefined
      over?.dispatchEvent(new Event('end'))
    }
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super()
      }
    }
    const speech = {
      getVoices: () => [{ lang: 'en-GB', localService: true }],
      addEventListener: () => undefined,
      speak: (utterance: Utterance) => {
        now = utterance
        said.push(utterance.text)
      },
      cancel: end,
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, phraseOver: end })
  })

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

test('no sound is asked for before the first decision is shown, and then only what is heard', async ({ page }) => {
  const files = asked(page)
  await begin(page)
  await page.waitForTimeout(3000)
  expect(files).toEqual([])
  await toDecision(page)
  await expect.poll(() => files.length).toBeGreaterThan(0)
  await page.waitForTimeout(1500)
  expect(files).toContain('drone')
  expect(files.length).toBeLessThanOrEqual(8)
  expect(files).not.toContain('pulse')
})

test('a road that is opened by its address asks for no sound until the page is touched', async ({ page }) => {
  // Whoever drives a browser by script touches every page; this one says that nobody has.
  await page.addInitScript(() => Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } }))
  const files = asked(page)
  await page.goto('./#path=7B9T-XRN2-VAJX-RGFS-G9TH-5R95-SXAT-0001')
  await expect(page.locator('.game')).toBeVisible()
  await page.waitForTimeout(3000)
  expect(files).toEqual([])
  await page.keyboard.press('Tab')
  await expect.poll(() => files.length).toBeGreaterThan(0)
})

test('M turns the sound off, it stays off after the page is opened again, and nothing is fetched for it', async ({ page }) => {
  await begin(page)
  // The keys listen once the sound has come, a moment after the page.
  await expect(async () => {
    await page.keyboard.press('m')
    await expect(page.getByText('Sound off. M turns it on.')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.reload()
  const files = asked(page)
  await page
    .getByRole('button', { name: /^Continue|^Begin/ })
    .first()
    .click()
  await toDecision(page)
  await page.waitForTimeout(2000)
  expect(files).toEqual([])
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByLabel('No sound')).toBeChecked()
  await page.getByLabel('Single keys').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('left-of-october/settings') ?? '{}').muted)).toBe(true)
})

test('a page is read aloud by keyboard, line by line, and stops when it is turned', async ({ page }) => {
  await withVoice(page)
  await begin(page)
  await page.getByRole('button', { name: 'Read aloud' }).focus()
  await page.keyboard.press('Enter')
  const title = (await page.locator('main h1').first().textContent()) ?? ''
  expect(await said(page)).toEqual([title])
  await page.evaluate(() => (window as unknown as { phraseOver(): void }).phraseOver())
  expect(await said(page)).toHaveLength(2)
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeFocused()
  await page.locator('main .act .main-button').click()
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible()
  expect(await said(page)).toHaveLength(2)
})

test('where the device has no voice of its own there is no button for it', async ({ page }) => {
  await page.addInitScript(() => {
    const far = { getVoices: () => [{ lang: 'en-GB', localService: false }], addEventListener: () => undefined }
    Object.defineProperty(window, 'speechSynthesis', { value: far })
  })
  await begin(page)
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
})
