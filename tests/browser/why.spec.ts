import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { historicalPlay } from '../../src/analysis/index.ts'
import { encodePath, nodeOf, type Play, prefixOf, step } from '../../src/engine/index.ts'
import { playAfter } from '../engine/plays.ts'
import { leftOfOctober } from '../fixtures.ts'
import { where, withoutCanvas } from './game.ts'

test.use({ storageState: withoutCanvas })

const { journal } = historicalPlay(leftOfOctober)

/** Whether a vote is the next thing that happens after a play's last choice. */
const comesToVote = (play: Play): boolean => {
  let here = play
  while (here.stage !== 'deliberating' && here.stage !== 'ended') {
    const { kind } = nodeOf(leftOfOctober, here.node)
    if (kind === 'vote') return true
    here = step(leftOfOctober, here, { type: 'read' })
  }
  return false
}

test('a number is asked why, and which single different choice would have changed it, by keyboard and on a narrow page of large words', async ({
  page,
}) => {
  const at = journal.choices.findIndex((_, choice) => choice > 8 && comesToVote(playAfter(leftOfOctober, journal, choice + 1)))
  await page.goto(`./#path=${encodePath(leftOfOctober, prefixOf(journal, at + 1))}`)
  await expect(page.locator('.game')).toBeVisible()
  const skip = page.getByRole('button', { name: 'Skip the guide' })
  if (await skip.isVisible()) await skip.click()
  while (!(await where(page)).includes('kind-vote')) await page.locator('main .act .main-button').click()

  const why = page.getByRole('button', { name: 'Why? these hands' })
  await why.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Why these hands?' })
  await expect(dialog.getByRole('heading', { name: 'Which single different choice would have changed it?' })).toBeVisible()
  await expect(dialog.getByText(/^Played: \d+ roads/u)).toBeVisible()
  await expect(dialog.getByText(/^At “.+”, “.+” instead of “.+”: \d+ for, \d+ against/u).first()).toBeVisible()
  expect(page.workers()).toEqual([])
  expect((await new AxeBuilder({ page }).include('.dialog').analyze()).violations).toEqual([])

  await page.setViewportSize({ width: 360, height: 740 })
  await page.evaluate(() => document.documentElement.setAttribute('data-text', '200'))
  const wide = await dialog
    .locator('*:not(.hidden)')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML))
  expect(wide).toEqual([])
  await page.keyboard.press('Escape')
  await expect(why).toBeFocused()
})
