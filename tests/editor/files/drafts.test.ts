import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { openDrafts } from '../../../src/editor/files/drafts/drafts.ts'
import { keptOf, mostCopies } from '../../../src/editor/files/drafts/ladder.ts'
import type { Project } from '../../../src/editor/workbench.ts'
import { fullDisk } from '../../session/disk.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Writes for so long with a copy at every step, and gives the ages of what is left. */
const agesAfter = (span: number, step: number): readonly number[] => {
  let times: readonly number[] = []
  for (let now = 0; now <= span; now += step) times = keptOf([...times, now], now)
  return times.map((time) => span - time)
}

describe('the ladder of copies', () => {
  it('keeps ten at the most, however long somebody writes, with the first moments of a day still among them', () => {
    for (const span of [10 * minute, 300 * minute, 2 * day]) {
      const ages = agesAfter(span, 20_000)
      expect(ages.length).toBeLessThanOrEqual(mostCopies)
      expect(ages[0]).toBe(0)
      expect(ages.at(-1)).toBe(span)
    }
    expect(mostCopies).toBe(10)
  })

  it('has one copy of some minutes ago, one of about an hour ago, one of yesterday', () => {
    const ages = agesAfter(2 * day, minute / 2)
    for (const [from, to] of [
      [minute, 20 * minute],
      [20 * minute, 240 * minute],
      [day / 2, 2 * day],
    ] as const)
      expect(
        ages.some((age) => age >= from && age <= to),
        `${from}`,
      ).toBe(true)
  })

  it('keeps everything of a minute in which there were only two', () => {
    expect(keptOf([1_000, 9_000], 10_000)).toEqual([9_000, 1_000])
    expect(keptOf([], 0)).toEqual([])
  })
})

const project = (text: string): Project => ({ name: 'bread', files: new Map([['scenario.yaml', text]]) })
const mine = { id: 'd1', name: 'bread', isOnDisk: false, writer: 'this page' }
let opened = 0
const shelf = () => {
  opened += 1
  const name = `drafts-${opened}`
  return { name, open: () => openDrafts(name) }
}
const texts = (copies: readonly { project: Project }[]) => copies.map((copy) => copy.project.files.get('scenario.yaml'))

afterEach(fullDisk.empty)

describe('drafts', () => {
  it('are found by the next page, the newest copy first, and go when they are deleted', async () => {
    const { open } = shelf()
    const drafts = await open()
    expect(await drafts.keep(mine, project('one'), 1_000)).toBe('kept')
    expect(await drafts.keep({ ...mine, isOnDisk: true }, project('two'), 9_000)).toBe('kept')
    expect(await drafts.keep({ ...mine, id: 'd2', name: 'salt' }, project('salt'), 5_000)).toBe('kept')
    const again = await open()
    expect((await again.list()).map(({ id, at, isOnDisk }) => [id, at, isOnDisk])).toEqual([
      ['d1', 9_000, true],
      ['d2', 5_000, false],
    ])
    expect(texts(await again.copies('d1'))).toEqual(['two', 'one'])
    await again.remove('d1')
    expect((await again.list()).map(({ id }) => id)).toEqual(['d2'])
    expect(await again.copies('d1')).toEqual([])
  })

  it('that another page took over are left as that page wrote them, and this one hears of it', async () => {
    const { open } = shelf()
    const here = await open()
    const there = await open()
    await here.keep(mine, project('here'), 1_000)
    expect(await there.keep({ ...mine, writer: 'that page' }, project('there'), 2_000)).toBe('taken')
    expect(await there.keep({ ...mine, writer: 'that page' }, project('there'), 3_000, true)).toBe('kept')
    expect(await here.keep(mine, project('here, later'), 4_000)).toBe('taken')
    expect(texts(await here.copies('d1'))).toEqual(['there', 'here'])
  })

  it.each(['at the call', 'at the end'] as const)(
    'say so when the disk is full %s, and what was kept before stays',
    async (when) => {
      const { open } = shelf()
      const drafts = await open()
      await drafts.keep(mine, project('one'), 1_000)
      fullDisk.fill(when)
      expect(await drafts.keep(mine, project('two'), 2_000)).toBe('refused')
      fullDisk.empty()
      expect(texts(await drafts.copies('d1'))).toEqual(['one'])
    },
  )

  it('say so where the browser refuses storage', async () => {
    const kept = globalThis.indexedDB
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true, writable: true })
    const drafts = await openDrafts('refused')
    Object.defineProperty(globalThis, 'indexedDB', { value: kept, configurable: true, writable: true })
    expect(await drafts.keep(mine, project('one'), 1_000)).toBe('refused')
    expect(await drafts.list()).toEqual([])
  })
})
