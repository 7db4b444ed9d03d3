import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type ClassFile, type GroupResult, nameOf } from '../../src/classroom/index.ts'
import type { Lesson } from '../../src/scenario/lesson.ts'
import { emptyClass, groupAlongHistory } from '../classroom/sampleClass.ts'

const secret = (at: number) => `Reason number ${at} of a group`

const groupOf = (lesson: Lesson, at: number): GroupResult =>
  groupAlongHistory(
    { lesson, length: 15 },
    Number.POSITIVE_INFINITY,
    { cited: [], reason: secret(at) },
    {
      code: `0000000${at}`,
      name: nameOf(at),
      debrief: { word: `word ${at}` },
      tickets: [1, 2, 3].map((seat) => ({
        seat,
        prompt: lesson.exit[0]!.id,
        sourceSays: 'It says this.',
        iAlsoKnow: 'I know that.',
      })),
    },
  )

const classOf = (lesson: Lesson): ClassFile => ({
  ...emptyClass,
  lesson: lesson.id,
  lessonVersion: lesson.version,
  settings: { ...emptyClass.settings, length: 15, paper: 'Letter' },
  groups: [0, 1, 2, 3, 4, 5, 6, 7].map((at) => groupOf(lesson, at)),
})

/** Everything that the browser holds for this site, save the site's own files. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => done(asked.result)
      })
      for (const store of base.objectStoreNames) {
        const all = base.transaction(store).objectStore(store).getAll()
        found.push(...(await new Promise<unknown[]>((done) => (all.onsuccess = () => done(all.result)))))
      }
      base.close()
    }
    const files = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    const foreign = files.flat().filter(({ method, url }) => method !== 'GET' || new URL(url).origin !== location.origin)
    return { found, foreign, local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie }
  })

test('words of groups pass the tray by keyboard, the report prints on its paper, and the end of the class leaves nothing', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  const clean = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([])
  }
  await page.goto('./class.html#notice')
  await expect(page.getByRole('heading', { name: 'How long, and how to delete it' })).toBeVisible()
  await clean()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })).length, format).toBe(1)

  await page.getByRole('link', { name: 'Prepare a lesson' }).click()
  const lesson = (await (await page.request.get('./lessons/october-stay-or-go.json')).json()) as Lesson
  await page.getByLabel('Go on with a class from its JSON file').setInputFiles({
    name: 'class.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(classOf(lesson))),
  })
  await expect(page.getByRole('button', { name: 'Words of groups' })).toBeVisible()
  const open = page.getByRole('button', { name: 'The class cannot see it: open' })
  await expect(async () => {
    await page.keyboard.press('t')
    await expect(open).toBeVisible({ timeout: 500 })
  }).toPass()
  expect(await page.content()).not.toContain(secret(0))
  await open.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: `Let through: take back: ${secret(0)}` })).toBeFocused()
  await clean()
  await page.keyboard.press('Escape')
  expect(await page.content()).not.toContain(secret(0))

  await page.keyboard.press('t')
  const second = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open in its own window' }).press('Enter')
  const tray = await second
  const away = tray.getByRole('button', { name: 'The class cannot see it: open' })
  await expect(away).toBeVisible()
  expect(await tray.content()).not.toContain(secret(1))
  await away.press('Enter')
  await tray
    .getByRole('button', { name: `Let through: ${secret(1)}`, exact: true })
    .first()
    .press('Enter')
  await expect(tray.getByRole('button', { name: `Let through: take back: ${secret(1)}` })).toBeVisible()
  expect(await page.content()).not.toContain(secret(1))
  await tray.close()

  await page.goto('./class.html#report')
  await expect(open).toBeVisible()
  expect(await page.content()).not.toContain(secret(0))
  await open.press('Enter')
  await expect(page.getByRole('heading', { name: nameOf(7) }).first()).toBeVisible()
  await clean()
  expect(await page.content()).not.toMatch(/\brank|points\b/iu)
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
  const pages = pagesOf(pdf)
  expect(new Set(pages)).toEqual(new Set(['612x792']))
  // The class, a page for each of eight groups, 24 tickets on three.
  expect(pages.length).toBeGreaterThanOrEqual(14)
  expect(pages.length).toBeLessThanOrEqual(16)
  expect(pdf.toString('latin1')).toContain('/MarkInfo')

  await page.goto('./class.html#host')
  expect((await kept(page)).found).toHaveLength(1)
  await page.getByRole('button', { name: 'End and debrief' }).press('Enter')
  await page.getByRole('button', { name: 'Yes, end play now' }).press('Enter')
  for (const name of ['Next step', 'Next step', 'Next step', 'Next step', 'Exit ticket', 'End of the lesson'])
    await page.getByRole('button', { name, exact: true }).press('Enter')
  await page.getByRole('button', { name: 'End the class and delete it' }).press('Enter')
  await page.getByRole('button', { name: 'Delete now' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prepare a lesson')
  expect(await kept(page)).toEqual({ found: [], foreign: [], local: {}, session: {}, cookie: '' })
  expect(problems).toEqual([])
})

/** The pages of a PDF, each by its width and height in points. */
const pagesOf = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/Type \/Page\b[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, wide, high]) => `${Math.round(Number(wide))}x${Math.round(Number(high))}`,
  )
