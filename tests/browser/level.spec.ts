import { expect, type Page, test } from '@playwright/test'
import { leftOfOctoberPlain } from '../fixtures.ts'
import { begin, firstSentence, playUntil, shippedNode, withoutCanvas } from './game.ts'

test.use({ storageState: withoutCanvas })

/** The first decision, and the sentences that tell its levels apart. */
const decision = shippedNode('third-congress')
const standard = firstSentence('situation' in decision ? decision.situation : '')
const plain = firstSentence(leftOfOctoberPlain[decision.id]?.text ?? '')

const toDecision = async (page: Page): Promise<void> => {
  await begin(page)
  await playUntil(page, (here) => here.includes('kind-turning-point'))
  await expect(page.getByRole('heading', { level: 1, name: decision.title })).toBeVisible()
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
  await expect(page.getByRole('heading', { level: 1, name: decision.title })).toBeVisible()
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
