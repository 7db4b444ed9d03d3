import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { decisionsOf, encodeClassCode, nameOf } from '../../src/classroom/index.ts'
import type { Lesson } from '../../src/scenario/lesson.ts'
import { groupAlongHistory } from '../classroom/sampleClass.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { clean } from './clean.ts'
import { shippedNode } from './game.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The code of a group that decided the first two decisions as history did. */
const codeOf = (lesson: Lesson, code: string, name: number): string =>
  encodeClassCode(scenario, lesson, groupAlongHistory({ lesson, length: 15 }, 2, { cited: [] }, { code, name: nameOf(name) }))

test('a teacher runs two decisions by show of hands with the keyboard alone, takes two codes, ends early and saves the CSV', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const problems: string[] = []
  const origins = new Set<string>()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  await page.goto('./class.html')
  await page.getByRole('radio', { name: /October 1917/ }).check()
  await page.getByRole('radio', { name: /^15 / }).check()
  await clean(page)
  await page.getByRole('button', { name: 'Run it on the projector' }).focus()
  await page.keyboard.press('Enter')
  const lesson = (await (await page.request.get('./lessons/october-stay-or-go.json')).json()) as Lesson
  await expect(heading(page)).toHaveText(lesson.question)
  await clean(page)

  await page.keyboard.press('ArrowRight')
  for (const { node } of decisionsOf(lesson, 15).slice(0, 2)) {
    const point = shippedNode(node)
    if (point.kind !== 'turning point') throw new Error(node)
    const record = page.getByText(point.record.headline)
    await page.keyboard.press('ArrowRight')
    await expect(heading(page)).toHaveText(point.title)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-hands="1"]')).toBeVisible()
    await page.keyboard.press('1')
    await page.keyboard.type('14')
    await page.keyboard.press('Enter')
    await page.keyboard.press('2')
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await clean(page)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText('23 hands were counted.')).toBeVisible()
    await expect(record).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expect(record).toBeVisible()
  }

  await page.reload()
  await expect(page.getByRole('heading', { name: 'What we decided' }).or(page.getByText('What we decided'))).toBeVisible()
  const field = page.getByLabel(/Codes, one to a line/)
  // A page that was just loaded shows its words a moment before it takes keys.
  await expect(async () => {
    await page.keyboard.press('g')
    await expect(field).toBeVisible({ timeout: 500 })
  }).toPass()
  for (const [code, told] of [
    [codeOf(lesson, '7K2M9QXA', 5), `${nameOf(5)} is in.`],
    [codeOf(lesson, '00000001', 5).toLowerCase(), `${nameOf(5)} 2 is in.`],
    [codeOf(lesson, '7K2M9QXA', 5), 'was here already'],
    ['7K2M', 'only a part of a code'],
  ] as const) {
    await field.fill(code)
    await field.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible()
  }
  await expect(page.getByText('2 groups are here')).toBeVisible()
  await clean(page)
  await page.keyboard.press('Escape')

  await page.keyboard.press('e')
  await page.keyboard.press('e')
  await expect(heading(page)).toHaveText('How was it?')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.paths')).toHaveCount(0)
  await page.keyboard.press('h')
  await expect(page.locator('.paths .path')).toHaveCount(3)
  await clean(page)
  for (const title of ['What did it hang on?', 'Test a what-if', 'Back to the record', 'Exit ticket', 'Take it with you']) {
    await page.keyboard.press('ArrowRight')
    await expect(heading(page)).toHaveText(title)
    await clean(page)
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'decisions.csv' }).press('Enter')
  const saved = await readFile((await (await download).path()) ?? '', 'utf8')
  expect(saved.startsWith('\uFEFF"session"')).toBe(true)
  // A heading, two decisions of the class and two of each group.
  expect(saved.trim().split('\r\n')).toHaveLength(7)

  await page.getByRole('button', { name: 'End the class and delete it' }).click()
  await page.getByRole('button', { name: 'Delete now' }).click()
  await expect(heading(page)).toHaveText('Prepare a lesson')
  await page.goto('./class.html#host')
  await expect(heading(page)).toHaveText('No class on this device')
  expect(problems).toEqual([])
  expect(origins.size).toBe(1)
})
