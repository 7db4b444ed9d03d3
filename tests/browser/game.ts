import { expect, type Page } from '@playwright/test'
import type { Node } from '../../src/scenario/index.ts'
import { leftOfOctober } from '../fixtures.ts'

/** Opens the built game at its title, without a guide in the way and without anything kept from before. */
export const openTitle = async (page: Page): Promise<void> => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1, name: 'Left of October' })).toBeAttached()
}

/** From the title into the game; the guided start is skipped. */
export const begin = async (page: Page): Promise<void> => {
  await openTitle(page)
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: firstTitle() })).toBeVisible()
}

const key = (page: Page) => page.locator('main .act .main-button')

/** What the page shows: node kind and stage, from its class. */
export const where = async (page: Page): Promise<string> => (await page.locator('.game').getAttribute('class')) ?? ''

/** Turns pages and takes the first open option or tasks, by mouse, until `until` holds. */
export const playUntil = async (
  page: Page,
  until: (where: string) => boolean,
  visit: () => Promise<void> = async () => undefined,
): Promise<void> => {
  for (let pages = 0; pages < 400; pages += 1) {
    const here = await where(page)
    await visit()
    if (until(here) || here.includes('stage-ended')) return
    const skip = page.getByRole('button', { name: 'Skip the guide' })
    if (await skip.isVisible()) await skip.click()
    if (here.includes('kind-turning-point') && /stage-(briefing|deliberating)/.test(here))
      await page.locator('label.card:not(.closed)').first().click()
    if (here.includes('kind-agenda') && /stage-(briefing|deliberating)/.test(here)) await tickTasks(page)
    const before = await page.locator('main').textContent()
    await key(page).click()
    await turned(page, before)
  }
  throw new Error('the story did not get there in 400 pages')
}

/** Waits until the page says something else than before: looked at with every frame, since a game has two hundred pages. */
export const turned = async (page: Page, before: string | null): Promise<void> => {
  await page.waitForFunction((old) => document.querySelector('main')?.textContent !== old, before, { timeout: 15_000 })
}

const tickTasks = async (page: Page): Promise<void> => {
  for (const card of await page.locator('label.card.task:not(.closed)').all()) {
    if (await key(page).isEnabled()) return
    await card.click()
  }
}

/** A node of the shipped story by its id, so that the tests follow its words wherever its authors take them. */
export const shippedNode = (id: string): Node => {
  const node = leftOfOctober.parts.flatMap((part) => part.nodes).find((each) => each.id === id)
  if (!node) throw new Error(`the story has no ${id}`)
  return node
}

/** The first sentence of a text as the page shows it. */
export const firstSentence = (text: string): string =>
  /^.*?[.?!](?=\s|$)/su.exec(text.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll('*', ''))?.[0] ?? text

/** What the first page is called. */
const firstTitle = (): string => shippedNode(leftOfOctober.parts[0]?.start ?? '').title

/** A browser that plays with still pictures: for what is not about the canvas, which two cores draw slowly. */
export const withoutCanvas = {
  cookies: [],
  origins: [
    {
      origin: `http://127.0.0.1:${process.env.SITE_PORT}`,
      localStorage: [{ name: 'left-of-october/settings', value: JSON.stringify({ canvas: false }) }],
    },
  ],
}
