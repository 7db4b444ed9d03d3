import { readFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import Papa from 'papaparse'
import type { ClassFile } from '../../src/classroom/index.ts'
import { shippedNode } from './game.ts'
import {
  anotherName,
  debrief,
  endPlay,
  expectFace,
  fillVote,
  type Group,
  heading,
  join,
  press,
  savedFile,
  scanned,
  seal,
  settle,
} from './group.ts'

const minute = 60_000
const nodes = ['walk-out', 'first-offer', 'vikzhel'] as const
const reasonOf = (group: number, node: string) => `Group ${group} at ${node} <img src=x onerror=alert(1)>`

/** Rows of a CSV file by their headings. */
const rowsOf = (text: string): readonly Record<string, string>[] => {
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trim(), { header: true })
  expect(errors).toEqual([])
  return data
}

/** All that is kept of classes and groups in a browser, as text. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const ours = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('left-of-october/class') ? [name] : []))
    const all = ours.map(
      (name) =>
        new Promise<unknown[]>((answer, fail) => {
          const opening = indexedDB.open(name)
          opening.onerror = () => fail(opening.error)
          opening.onsuccess = () => {
            const [store = ''] = opening.result.objectStoreNames
            const reading = opening.result.transaction(store).objectStore(store).getAll()
            reading.onsuccess = () => {
              opening.result.close()
              answer(reading.result)
            }
          }
        }),
    )
    return JSON.stringify((await Promise.all(all)).flat())
  })

test('a whole lesson with eight groups: one refreshes, one comes back, one is late, the network goes, play ends early, all are in the report', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const asked = new Set<string>()
  const problems: string[] = []
  const contexts: BrowserContext[] = []
  const device = async (): Promise<BrowserContext> => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1366, height: 768 } })
    context.on('request', (request) => asked.add(new URL(request.url()).origin))
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? ''
      if (why.includes('DISCONNECTED')) problems.push(`without network: ${request.url()}`)
    })
    context.on('weberror', (error) => problems.push(error.error().message))
    contexts.push(context)
    return context
  }
  const network = (isOn: boolean) => Promise.all(contexts.map((context) => context.setOffline(!isOn)))

  // The teacher: the check days before, then the wall with the address to scan.
  const teacher = await (await device()).newPage()
  await teacher.goto('./class.html')
  await teacher.getByRole('radio', { name: /October 1917/ }).check()
  await teacher.getByRole('radio', { name: /^25 / }).check()
  await expect(teacher.getByText('Ready without network.')).toBeVisible()
  await press(teacher, 'Run it on the projector')
  const address = await scanned(teacher)
  await press(teacher, 'Copy the link')
  await expect(teacher.locator('.join-address')).toHaveText(address)
  expect(address).toContain('class.html#group=october-stay-or-go.25.')

  const groups: Group[] = []
  const nobodyOnTheWall = async () => {
    const wall = (await teacher.locator('body').textContent()) ?? ''
    for (const { name } of groups) expect(wall).not.toContain(name)
    expect(wall).not.toContain('onerror')
  }
  const begun = Number(address.split('.').at(-1))
  const joins = async ({ lateBy = 0 } = {}) => {
    const context = await device()
    if (lateBy > 0) await context.clock.install({ time: (begun + lateBy) * minute })
    const group = await join(context, address)
    // Names are drawn: two groups may draw one, and this run tells them apart by it.
    while (groups.some(({ name }) => name === group.name)) await anotherName(group)
    groups.push(group)
    return group
  }
  for (let at = 0; at < 7; at += 1) await joins()
  const eachGroup = (act: (group: Group, at: number) => Promise<void>) => Promise.all(groups.map(act))
  const voteOf = (at: number, node: string) => ({
    option: at % 2,
    reason: reasonOf(at, node),
    sure: ((at % 4) + 1) as 1 | 2 | 3 | 4,
  })
  const wallTo = async (title: string) => {
    await teacher.keyboard.press('ArrowRight')
    await expect(heading(teacher)).toHaveText(title)
  }

  // Decision 1; the third group refreshes in mid-vote.
  await teacher.keyboard.press('ArrowRight')
  await wallTo(shippedNode('walk-out').title)
  await eachGroup(async (group, at) => {
    await settle(group)
    await fillVote(group, voteOf(at, 'walk-out'))
    if (at === 2) {
      await group.page.reload()
      await expect(group.page.getByLabel('Your reason, in one sentence')).toHaveValue(reasonOf(2, 'walk-out'))
    }
    await seal(group)
    await press(group.page, 'Go on')
  })
  await nobodyOnTheWall()
  await teacher.keyboard.press('ArrowRight')
  await teacher.keyboard.press('1')
  await teacher.keyboard.type('12')
  await teacher.keyboard.press('Enter')
  await teacher.keyboard.press('ArrowRight')
  await expect(teacher.getByText('12 hands were counted.')).toBeVisible()
  await teacher.keyboard.press('ArrowRight')

  // Decision 2 with the network off; the fourth group closes its page and comes back.
  await network(false)
  await wallTo(shippedNode('first-offer').title)
  await eachGroup(async (group, at) => {
    if (at === 0) await expectFace(group)
    await fillVote(group, voteOf(at, 'first-offer'))
    if (at === 3) {
      await group.page.close()
      group.page = await group.context.newPage()
      await group.page.goto(address)
      await expect(group.page.getByLabel('Your reason, in one sentence')).toHaveValue(reasonOf(3, 'first-offer'))
    }
    await seal(group)
    await press(group.page, 'Go on')
  })
  await teacher.reload()
  await expect(heading(teacher)).toHaveText(shippedNode('first-offer').title)
  await expect(async () => {
    await teacher.keyboard.press('s')
    await expect(heading(teacher)).toHaveText(shippedNode('vikzhel').title, { timeout: 500 })
  }).toPass()
  await network(true)

  // At minute 17 an eighth group comes, where the class already is.
  const late = await joins({ lateBy: 17 })
  await settle(late, shippedNode('vikzhel').title)

  // Decision 3; the teacher ends play early, when only some have sealed.
  await eachGroup(async (group, at) => {
    await expect(heading(group.page)).toHaveText(shippedNode('vikzhel').title)
    const hasSealed = at < 2 || group === late
    if (hasSealed || at === 4) await fillVote(group, { ...voteOf(at, 'vikzhel'), isSourced: at !== 1 })
    if (hasSealed) await seal(group)
  })
  await teacher.keyboard.press('e')
  await teacher.keyboard.press('e')
  await expect(heading(teacher)).toHaveText('How was it?')
  await eachGroup(async (group, at) => {
    await endPlay(group)
    await debrief(group, at === 0 ? { word: 'motives', ticket: '=SUM(A1)' } : {})
  })

  // Results come in as it falls: the late one first, files and codes mixed, two of them twice.
  await teacher.keyboard.press('g')
  const field = teacher.getByLabel(/Codes, one to a line/)
  const told = (words: string) => teacher.getByRole('status').filter({ hasText: words })
  const byCode = [5, 3, 6]
  for (const at of [7, 5, 0, 3, 6, 1, 5, 4, 2, 0]) {
    const group = groups[at]
    if (!group) throw new Error(`no group ${at}`)
    if (byCode.includes(at)) {
      await field.fill(await group.page.locator('.group-code').innerText())
      await field.press('Enter')
    } else {
      const { name, text } = await savedFile(group)
      await teacher.getByLabel(/Files of groups/).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    }
    await expect(told(group.name).first()).toBeVisible()
  }
  await expect(teacher.getByText('8 groups are here')).toBeVisible()
  await teacher.keyboard.press('Escape')
  await wallTo('What happened?')
  await nobodyOnTheWall()
  await teacher.keyboard.press('h')
  for (const { name } of groups) await expect(teacher.getByRole('button', { name, exact: true })).toBeVisible()
  for (const title of ['What did it hang on?', 'Test a what-if', 'Back to the record', 'Exit ticket', 'Take it with you'])
    await wallTo(title)

  const save = async (name: string): Promise<string> => {
    const coming = teacher.waitForEvent('download')
    await teacher.getByRole('button', { name }).click()
    return readFile(await (await coming).path(), 'utf8')
  }
  const file = JSON.parse(await save('Everything, to go on next lesson (JSON)')) as ClassFile
  const fileOf = (at: number) => file.groups.find(({ code }) => code === codes[at])
  const codes = groups.map(({ name }) => file.groups.find((group) => group.name === name)?.code)
  expect(file.groups).toHaveLength(8)
  const rows = rowsOf(await save('decisions.csv'))
  const sealedBy = (at: number): readonly string[] => (at === 7 ? ['vikzhel'] : at < 2 ? nodes : nodes.slice(0, 2))
  for (const [at, group] of groups.entries()) {
    const own = rows.filter((row) => row.group_code !== '' && row.group_name === group.name)
    // What a code does not carry is blank, not nought.
    const isFile = !byCode.includes(at)
    const values = own.map((row) => [row.decision_id, row.confidence_1_4, row.reason, row.joined_late, row.minute !== ''])
    const sure = String((at % 4) + 1)
    expect(values, group.name).toEqual(
      sealedBy(at).map((node) => [node, sure, isFile ? reasonOf(at, node) : '', String(at === 7), isFile]),
    )
  }
  const unsourced = rows.find((row) => row.group_name === groups[1]?.name && row.decision_id === 'vikzhel')
  expect(unsourced).toMatchObject({ sources_opened: '0', sources_cited: '0' })
  expect(fileOf(7)).toMatchObject({ joinedAtMinute: 17, skipped: ['walk-out', 'first-offer'] })
  expect(fileOf(0)?.debrief.word).toBe('motives')
  expect(rowsOf(await save('exit.csv'))).toMatchObject([{ source_says: "'=SUM(A1)", teacher_code: '' }])
  const [walkOut, , vikzhel] = rowsOf(await save('class-summary.csv'))
  expect(walkOut).toMatchObject({ decision_id: 'walk-out', n_groups: '8', n_answered: '7' })
  expect(vikzhel).toMatchObject({ decision_id: 'vikzhel', n_groups: '8', n_answered: '3' })

  // The end: nothing is left on the teacher's device, nor on that of a group which deletes.
  await press(teacher, 'End the class and delete it')
  await press(teacher, 'Delete now')
  await expect(heading(teacher)).toHaveText('Prepare a lesson')
  expect(await keptIn(teacher)).toBe('[]')
  expect(await teacher.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([])
  expect(await keptIn(late.page)).toContain(reasonOf(7, 'vikzhel'))
  await press(late.page, 'Delete everything of this group')
  await press(late.page, 'Yes, delete')
  await expect(heading(late.page)).toHaveText(/^You are /)
  expect(await keptIn(late.page)).not.toContain('vikzhel')

  expect(problems).toEqual([])
  expect([...asked]).toEqual([new URL(baseURL ?? '').origin])
  await Promise.all(contexts.map((context) => context.close()))
})
