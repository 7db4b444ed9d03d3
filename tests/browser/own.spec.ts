import { expect, type Page, test } from '@playwright/test'
import type { OwnStory } from '../../src/session/index.ts'
import { breadQueue, breadQueuePlain } from '../fixtures.ts'

const story: OwnStory = { scenario: breadQueue, plain: breadQueuePlain }
const [first] = breadQueue.parts[0]?.nodes ?? []

/** Keeps a story where the workbench keeps it, and tells open pages of it, as the workbench does. */
const keep = (page: Page, kept: OwnStory): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((done, fail) => {
        const voice = new BroadcastChannel('left-of-october/own-story')
        voice.postMessage(value)
        voice.close()
        const request = indexedDB.open('left-of-october/own-story', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('story')
        request.onerror = () => fail(request.error)
        request.onsuccess = () => {
          const change = request.result.transaction('story', 'readwrite')
          change.objectStore('story').put(value, 'latest')
          change.oncomplete = () => {
            request.result.close()
            done()
          }
        }
      }),
    { version: 1, ...kept },
  )

test('a scenario of one’s own is played under its own name, an edit is swapped in where one stands, and the campaign’s saves are untouched', async ({
  page,
  context,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto('./#own')
  await expect(page.getByRole('alert')).toContainText('No scenario of your own is kept in this browser')

  // The page that said so takes the story as soon as there is one.
  const bench = await context.newPage()
  await bench.goto('./assets/images/favicon.svg')
  await keep(bench, story)
  await expect(page.getByRole('heading', { level: 1, name: breadQueue.meta.title })).toBeVisible()
  await expect(page.getByText('A scenario of your own')).toBeVisible()
  await expect(page).toHaveTitle(`${breadQueue.meta.title} (your own scenario)`)

  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Skip the guide' }).click()
  await expect(page.locator('main h1')).toHaveText(first?.title ?? '')
  await expect(page.locator('.bar')).toContainText('A scenario of your own')
  for (let pages = 0; pages < 6 && !(await page.locator('label.card').first().isVisible()); pages += 1)
    await page.locator('.act .main-button').click()
  await page.locator('label.card:not(.closed)').first().click()
  await page.locator('.act .main-button').click()
  const decided = await page.locator('main h1').textContent()

  const edited = JSON.parse(
    JSON.stringify(breadQueue).replaceAll(JSON.stringify(decided), JSON.stringify(`${decided}, told anew`)),
  )
  await keep(bench, { ...story, scenario: { ...edited, hash: 'edited' } })
  await expect(page.locator('main h1')).toHaveText(`${decided}, told anew`)

  // What comes from elsewhere under the same channel is looked at before it is played.
  await keep(bench, { scenario: { meta: { id: 'x' } }, plain: {} } as unknown as OwnStory)
  await expect(page.locator('main h1')).toHaveText(`${decided}, told anew`)

  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1, name: 'Left of October' })).toBeAttached()
  await expect(page.getByRole('button', { name: 'Begin, June 1917' })).toBeVisible()
  await expect(page.getByText('A scenario of your own')).toHaveCount(0)
  await page.goto('./?story=not-there')
  await expect(page.getByRole('alert')).toContainText('no scenario of that name')
  expect(errors).toEqual([])
})
