import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { decodeClassCode, type GroupResult } from '../../src/classroom/index.ts'
import type { Lesson } from '../../src/scenario/lesson.ts'
import { leftOfOctober } from '../fixtures.ts'
import { clean } from './clean.ts'
import { shippedNode } from './game.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Goes to what has this name by Tab alone, and presses a key there. */
const press = async (page: Page, name: RegExp, key = 'Enter'): Promise<void> => {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate(() => {
      const here = document.activeElement as HTMLInputElement | null
      return here?.getAttribute('aria-label') ?? here?.labels?.[0]?.innerText ?? here?.textContent ?? ''
    })
    if (name.test(words.replace(/\s+/gu, ' ').trim())) return page.keyboard.press(key)
  }
  throw new Error(`no way by keyboard to ${name}`)
}

/** Not one word of the record of a decision is on the page. */
const noRecordOf = async (page: Page, node: string): Promise<void> => {
  const point = shippedNode(node)
  if (point.kind !== 'turning point') throw new Error(node)
  expect((await page.locator('body').textContent())?.toLowerCase()).not.toContain(point.record.headline.toLowerCase())
}

test('a group plays fifteen minutes by keyboard, refreshes in mid-vote, and leaves with a code that says what it did', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./class.html#group=october-stay-or-go.15.RYE48')
  await expect(heading(page)).toHaveText(/^You are [A-Z][a-z]+ [A-Z][a-z]+$/)
  const name = ((await heading(page).textContent()) ?? '').slice('You are '.length)
  await clean(page)
  await press(page, /^Begin$/)
  await expect(heading(page)).toHaveText('Before you begin')
  await clean(page)
  await press(page, /^We have read this$/)
  await clean(page)
  await press(page, /^To the first decision$/)

  const lesson = (await (await page.request.get('./lessons/october-stay-or-go.json')).json()) as Lesson
  const decisions = lesson.decisions.filter(({ lengths }) => lengths.includes(15)).map(({ node }) => node)
  const reason = (node: string) => `We chose this at ${node} <img src=x onerror=alert(1)>`
  for (const [at, node] of decisions.entries()) {
    await expect(heading(page)).toHaveText(shippedNode(node).title)
    await noRecordOf(page, node)
    if (at === 0) await press(page, /^Read what it says: Source 1$/)
    if (at === 0) await clean(page)
    await press(page, /^We have read: talk$/)
    await expect(heading(page)).toHaveText('Talk it over')
    if (at === 0) await clean(page)
    await press(page, /^Ready to vote$/)
    await noRecordOf(page, node)
    await press(page, /^A .*/, 'Space')
    await press(page, /^Your reason/, 'End')
    await page.keyboard.type(reason(node))
    if (at === 0) {
      await page.reload()
      await expect(page.getByLabel('Your reason, in one sentence')).toHaveValue(reason(node))
      await expect(page.locator('.vote-card input').first()).toBeChecked()
      await press(page, /^Seal the vote$/)
      await expect(page.getByText(/^Still missing: a source, or “None of them”, how sure you are\.$/)).toBeVisible()
      await clean(page)
    }
    await press(page, /^Source 1/, 'Space')
    await press(page, /^Not sure/, 'Space')
    await page.keyboard.press('ArrowRight')
    await noRecordOf(page, node)
    await press(page, /^Seal the vote$/)
    if (at === 0) await clean(page)
    await press(page, /^To the record$/)
    const point = shippedNode(node)
    await expect(heading(page)).toHaveText(point.kind === 'turning point' ? point.record.headline : '')
    if (at === 0) await clean(page)
    await press(page, /^Go on$/)
  }
  await expect(heading(page)).toHaveText('Look at the front')
  await clean(page)
  await press(page, /^To the debrief$/)
  await press(page, /^One word/, 'End')
  await page.keyboard.type('motives')
  for (const step of ['word', 'mattered', 'factors', 'doubts', 'history']) {
    await clean(page)
    if (step === 'mattered' || step === 'history') await press(page, /./, 'Space')
    await press(page, /^Go on$/)
  }
  await press(page, /^The source says$/, 'End')
  await page.keyboard.type('=SUM(A1)')
  await clean(page)
  await press(page, /^Done$/)
  await expect(heading(page)).toHaveText(`Thank you, ${name}`)
  await clean(page)

  const code = await page.locator('.group-code').innerText()
  expect(code.length).toBeLessThan(60)
  const read = decodeClassCode(leftOfOctober, lesson, code)
  expect(read).toMatchObject({ result: { name, length: 15, entries: decisions.map((node) => ({ node, confidence: 2 })) } })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`left-of-october-group-${name.toLowerCase().replace(' ', '-')}.json`)
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as GroupResult
  expect(file.entries.map((entry) => entry.reason)).toEqual(decisions.map(reason))
  expect(file.journal).toEqual('result' in read && read.result.journal)
  expect(file.tickets).toMatchObject([{ seat: 1, sourceSays: '=SUM(A1)' }])

  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(heading(second)).toHaveText(`Thank you, ${name}`)
  await expect(heading(page)).toHaveText('Open in another tab')
  await second.close()
  await press(page, /^Go on here$/)
  await page.getByRole('button', { name: 'Delete everything of this group' }).click()
  await page.getByRole('button', { name: 'Yes, delete' }).click()
  await expect(heading(page)).toHaveText(/^You are /)
  expect(problems).toEqual([])
})
