import { expect, type Page, test } from '@playwright/test'
import { begin } from './game.ts'

/** The decision page of the third congress, and the sentences that tell its levels apart. */
const decision = 'Stay in the party, or split?'
const standard = 'Forty-two delegates sit on your benches.'
const plain = 'You are 42.'

const toDecision = async (page: Page): Promise<void> => {
  await begin(page)
  for (const from of ['The largest party in Russia', 'A small wing of a large party']) {
    await expect(page.locator('main h1').first()).toHaveText(from)
    await page.locator('.act .main-button').click()
  }
  await page.getByRole('button', { name: 'Skip the guide' }).click()
  await expect(page.getByRole('heading', { level: 1, name: decision })).toBeVisible()
}

const set = async (page: Page, level: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('group', { name: 'Reading level' }).getByRole('radio', { name: level }).check()
  await dialog.getByRole('button', { name: 'Close' }).click()
}

test('the plain level is fetched when it is asked for, takes effect at once, and is kept', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.plain.json')) fetched.push(request.url())
  })
  await toDecision(page)
  const text = page.locator('.situation .narrative')
  await expect(text).toContainText(standard)
  expect(fetched).toEqual([])
  await set(page, /^Plain/)
  await expect(text).toContainText(plain)
  await expect(page.getByRole('heading', { level: 1, name: decision })).toBeVisible()
  expect(fetched).toHaveLength(1)
  await set(page, /^Standard/)
  await expect(text).toContainText(standard)
  await set(page, /^Plain/)
  await expect(text).toContainText(plain)
  expect(fetched).toHaveLength(1)

  await page.reload()
  await page.getByRole('button', { name: /^Continue/ }).click()
  await expect(text).toContainText(plain)
})

test('plain texts that cannot be fetched are told of, and the standard ones stay', async ({ page }) => {
  await page.route('**/*.plain.json', (route) => route.abort())
  await toDecision(page)
  await set(page, /^Plain/)
  await expect(page.locator('.notice')).toContainText('The plain texts could not be fetched')
  await expect(page.locator('.situation .narrative')).toContainText(standard)
})
