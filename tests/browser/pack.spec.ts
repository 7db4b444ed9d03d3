import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { decisionsOf, historicalOption, packOf, paperNames } from '../../src/classroom/index.ts'
import type { Lesson } from '../../src/scenario/lesson.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { shippedNode } from './game.ts'

/** The pages of a PDF as Chromium writes it: how many, and of which size in points. */
const printed = async (page: Page): Promise<{ readonly pages: number; readonly size: string }> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? []
  return {
    pages: pdf.match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0,
    size: `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  }
}

test('a teacher prints the pack with one press, part by part on A4 or Letter, and types a road sheet back in', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
  const clean = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([])
  }
  await page.goto('./class.html')
  await page.getByRole('radio', { name: /October 1917/ }).check()
  await page.getByRole('radio', { name: /^15 / }).check()
  await page.getByRole('link', { name: 'Print the pack' }).click()
  await expect(page.locator('html[data-printed]')).toBeAttached()
  await expect(page).toHaveTitle(/printed lesson/)
  await clean()

  const lesson = (await (await page.request.get('./lessons/october-stay-or-go.json')).json()) as Lesson
  const pack = packOf({ scenario, lesson, length: 15 })!
  // Situation, cards and road sheet, and every decision on a page of its own.
  await page.getByRole('button', { name: 'Print only: Pages of a group' }).click()
  expect(await printed(page)).toEqual({ pages: 3 + pack.sheets.length, size: '595 x 842' })
  await page.getByRole('radio', { name: 'Letter' }).check()
  await page.getByRole('button', { name: 'Print only: Pages of a group' }).click()
  expect(await printed(page)).toEqual({ pages: 3 + pack.sheets.length, size: '612 x 792' })
  await page.getByRole('button', { name: 'Print only: Exit tickets' }).click()
  expect((await printed(page)).pages).toBe(1)

  await page.getByRole('link', { name: 'Prepare a lesson' }).click()
  await page.getByRole('radio', { name: /^15 / }).check()
  await page.getByRole('button', { name: 'Run it on the projector' }).click()
  await page.getByRole('button', { name: 'Take results' }).click()
  await page.getByRole('button', { name: 'From paper' }).click()
  await page.getByRole('button', { name: 'Take this road sheet' }).click()
  await expect(page.getByRole('alert')).toContainText('no letter yet')
  for (const { node } of decisionsOf(lesson, 15)) {
    const { title } = shippedNode(node)
    await page.getByLabel(`Letter for ${title}`).selectOption(historicalOption(scenario, node) ?? '')
    await page.getByLabel(`Source 1 counted for ${title}`).check()
    await page.getByLabel(`How sure at ${title}`).selectOption('3')
  }
  await page.getByRole('button', { name: 'Take this road sheet' }).click()
  await expect(page.getByRole('status').filter({ hasText: `${paperNames[0]} is in.` })).toBeVisible()
  await expect(page.getByText('typed in from paper')).toBeVisible()
  await expect(page.locator('.paper-code')).toContainText(/(?:[0-9A-Z]{4}-){5}/u)
  await clean()
})
