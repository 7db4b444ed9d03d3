import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { openDesk } from '../../src/class/group/desk.ts'
import { openGroupShelf } from '../../src/class/group/groupShelf.ts'
import { deleteClass, type KeptClass, keepClass, keptClass, keptMs } from '../../src/class/host/classShelf.ts'
import { fileWords, gatheredWords } from '../../src/class/host/refused.ts'
import {
  codesIn,
  encodeClassCode,
  type GroupPlay,
  type GroupResult,
  gather,
  gatherCode,
  groupPlay,
  historicalOption,
  missingOf,
  newHost,
  readGroupPlay,
  readSaved,
} from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { fullDisk } from '../session/disk.ts'
import { fresh, opened, send } from './groupEvents.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'
import { longLesson, sampleLesson } from './sampleLesson.ts'

const node = 'walk-out'
const early = groupFile('7K2M9QXA', { [node]: historicalOption(scenario, node) ?? '' })
const code = encodeClassCode(scenario, sampleLesson, early)
const lessons = [sampleLesson, longLesson].map(({ id, title, question, about }) => ({
  ...{ id, title, question, about },
  scenario: scenario.meta.id,
  minutes: {},
}))
const ids = lessons.map(({ id }) => id)
const after = { ...emptyClass, groups: [early] }

const toldOfFile = (text: string): string => {
  const saved = readSaved(text)
  if (saved.kind === 'class') return 'a class'
  return saved.kind === 'group' ? toldOf(saved.result) : fileWords(saved)
}
const toldOf = (result: GroupResult): string => gatheredWords(gather(course, after, result), lessons, () => result.name)
const toldOfCode = (typed: string, of = course): string =>
  gatheredWords(gatherCode(of, after, typed, ids), lessons, () => early.name)

describe('what a teacher is told of a file that cannot be used', () => {
  it.each([
    ['nothing in it', '', 'The file is empty.'],
    ['a picture', '\u0089PNG\r\n', 'not from this game'],
    ['a document', 'PK\u0003\u0004', 'not from this game'],
    ['somebody else’s data', '{"scores":[1,2]}', 'not from this game'],
    ['half of a group’s file', JSON.stringify(early).slice(0, 200), 'cut off or was changed'],
    ['a file edited by hand', JSON.stringify({ ...early, size: 'three' }), '“size” cannot be read'],
    ['a file of a later page', JSON.stringify({ ...early, formatVersion: 2 }), 'a newer edition of this page'],
    ['a file of five megabytes', 'x'.repeat(5_000_000), 'far too large'],
    ['another lesson of this page', JSON.stringify({ ...early, lesson: longLesson.id }), longLesson.title],
    ['a lesson that is not here', JSON.stringify({ ...early, lesson: 'gone' }), 'not on this page'],
    ['another edition of the lesson', JSON.stringify({ ...early, lessonVersion: 1 }), 'another edition of this lesson'],
    ['a road that nobody can go', JSON.stringify({ ...early, entries: [{ node, option: 'fly' }] }), 'do not fit this lesson'],
    ['the same file again', JSON.stringify(early), 'was here already'],
  ])('%s', (_, text, words) => expect(toldOfFile(text)).toContain(words))
})

describe('what a teacher is told of a code that cannot be used', () => {
  it.each([
    ['nothing typed', ' ', 'There is no code yet'],
    ['half of a code', code.slice(0, 14), 'only a part of a code'],
    ['most of a code', code.slice(0, -1), 'does not add up'],
    ['a sign that no code has', `${code}U`, 'No code has “U” in it'],
    ['a slip of the finger', code.replace(/.$/u, (sign) => (sign === '7' ? '8' : '7')), 'does not add up'],
    ['the square that opens the lesson', `https://school.example/class.html#group=${sampleLesson.id}.25`, 'opens the lesson'],
    ['the same code again', code, 'was here already'],
  ])('%s', (_, typed, words) => expect(toldOfCode(typed)).toContain(words))

  it('another lesson, and another edition', () => {
    expect(toldOfCode(code, { ...course, lesson: longLesson })).toContain(sampleLesson.title)
    expect(toldOfCode(code, { ...course, lesson: { ...sampleLesson, version: 9 } })).toContain('another edition')
  })

  it('a code broken over two lines is put together, and two codes on two lines are two', () => {
    expect(codesIn(course, `${code.slice(0, 14)}\n${code.slice(14)}`).map((each) => toldOfCode(each))).toEqual([toldOfCode(code)])
    expect(codesIn(course, `${code}\n\n${code.slice(0, 14)}`)).toEqual([code, code.slice(0, 14)])
    expect(codesIn(course, '')).toEqual([''])
  })
})

describe('on a group’s device', () => {
  afterEach(() => fullDisk.empty())
  const voting = send(opened(), { type: 'next' }, { type: 'next' })
  const at = (play: GroupPlay, ms: number): GroupPlay => groupPlay(course, play, { type: 'tick', at: play.at + ms })

  it('a reason of 10,000 signs is counted and not cut, and not sealed before it is shorter; markup stays as it was typed', () => {
    const text = `<img src=x onerror=alert(1)>${'a'.repeat(10_000)}`
    const play = send(voting, { type: 'reason', text })
    expect(play.draft.reason).toBe(text)
    expect(missingOf(play)).toContain('reason.long')
    expect(send(play, { type: 'seal' }).phase).toBe('vote')
    expect(send(play, { type: 'reason', text: '<b>no</b>' }).draft.reason).toBe('<b>no</b>')
  })

  it('a clock set back or forward in mid-vote costs no word and leaves the minutes sane', () => {
    const typed = send(voting, { type: 'reason', text: 'Because.' })
    for (const jump of [-365, -1, 1, 365].map((days) => days * 86_400_000)) {
      const play = at(at(typed, jump), 1000)
      expect(play).toMatchObject({ phase: 'vote', draft: { reason: 'Because.' } })
      expect(play.sinceBegunMs).toBe(typed.sinceBegunMs + 1000)
      expect(play.draft.decidingMs).toBe(typed.draft.decidingMs + 1000)
    }
  })

  it('a tab closed in mid-vote comes back to the vote with all that was typed', async () => {
    const shelf = await openGroupShelf('closed', 0)
    const read = (kept: unknown) => readGroupPlay(kept, sampleLesson.id)
    const desk = openDesk({ course, key: 'closed', play: voting, shelf, read })
    desk.send({ type: 'option', option: historicalOption(scenario, node) ?? '' })
    desk.send({ type: 'reason', text: 'Half a sent' })
    const told = desk.current.play
    desk.close()
    const again = async () => read((await (await openGroupShelf('closed', 0)).read('closed'))?.play)
    for (let tries = 0; tries < 50 && (await again())?.at !== told.at; tries += 1)
      await new Promise((then) => setTimeout(then, 5))
    expect(await again()).toEqual(told)
  })

  it('something else in storage is no play, and is not taken for one', () => {
    for (const kept of [null, 7, 'text', [], {}, { ...fresh(), lesson: 'other' }, { ...fresh(), draft: null }])
      expect(readGroupPlay(kept, sampleLesson.id)).toBeUndefined()
  })
})

describe('on a teacher’s device', () => {
  afterEach(() => fullDisk.empty())
  const now = Date.UTC(2026, 10, 26, 9)
  const kept: KeptClass = { play: newHost(course, after), begun: Math.floor(now / 60_000), until: now + keptMs }

  it('a full disk is told by the shelf, and what was kept before is still there', async () => {
    await keepClass(kept)
    fullDisk.fill('at the end')
    await expect(keepClass({ ...kept, play: newHost(course, emptyClass) })).rejects.toThrow()
    fullDisk.empty()
    expect((await keptClass(now))?.play.file.groups).toEqual([early])
  })

  it('a clock that ran ahead when the class was kept lets it stay a day and no longer; one set back loses nothing', async () => {
    await keepClass({ ...kept, until: now + 365 * keptMs })
    expect((await keptClass(now))?.until).toBe(now + keptMs)
    expect(await keptClass(now - 30 * keptMs)).toBeDefined()
  })

  it('a rehearsal lies beside the class: neither takes the place of the other, and one is thrown away alone', async () => {
    await keepClass(kept)
    await keepClass({ ...kept, play: newHost(course, { ...emptyClass, code: 'REH42', rehearsal: true }) })
    expect((await keptClass(now))?.play.file.code).toBe(emptyClass.code)
    expect((await keptClass(now, 'rehearsal'))?.play.file.code).toBe('REH42')
    await deleteClass('rehearsal')
    expect(await keptClass(now, 'rehearsal')).toBeUndefined()
    expect(await keptClass(now)).toBeDefined()
  })
})
