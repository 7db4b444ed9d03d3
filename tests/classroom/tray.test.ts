import { describe, expect, it } from 'vitest'
import {
  approve,
  approvedBy,
  type ClassFile,
  factorsIn,
  forTheWall,
  gather,
  groupWordsIn,
  historicalOption,
  pathLines,
  readSaved,
  tablesOf,
  waitingIn,
  wordsOf,
} from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'

const node = 'walk-out'
const option = historicalOption(scenario, node) ?? ''
const ticket = { seat: 1, prompt: 'any-1', sourceSays: 'secret ticket', iAlsoKnow: 'secret knowledge' }
const secretive = groupFile(
  '00000001',
  { [node]: option },
  { debrief: { word: 'secret word', person: 'secret person', structure: 'secret structure' }, tickets: [ticket] },
  { reason: 'secret reason' },
)
const file: ClassFile = {
  ...emptyClass,
  groups: [secretive, groupFile('00000002', { [node]: option }, { debrief: { word: ' ' } })],
}

describe('what groups wrote, on its way to the wall', () => {
  it('waits for the teacher: a wall has none of it before it is let through', () => {
    expect(waitingIn(file).map(({ kind, group }) => `${kind} ${group}`)).toEqual([
      'reason 00000001',
      'reason 00000002',
      'word 00000001',
      'person 00000001',
      'structure 00000001',
    ])
    const wall = forTheWall(file)
    expect(JSON.stringify(wall)).not.toMatch(/secret|Because/u)
    expect(wordsOf(wall)).toEqual([])
    expect(factorsIn(wall)).toEqual({ people: [], structures: [] })
    expect(pathLines(course, wall).map(({ points }) => [points[0]?.option, points[0]?.reason])).toEqual([
      [option, undefined],
      [option, undefined],
    ])
  })

  it('goes through one by one, or all of a kind, and can be taken back', () => {
    const [reason, other, word] = groupWordsIn(file)
    const one = approve(file, [word!], true)
    expect(wordsOf(forTheWall(one))).toEqual(['secret word'])
    expect(JSON.stringify(forTheWall(one))).not.toMatch(/secret (?:reason|person|structure|ticket)/u)
    const reasons = approve(one, [reason!, other!], true)
    expect(pathLines(course, forTheWall(reasons)).map(({ points }) => points[0]?.reason)).toEqual([
      'secret reason',
      `Because of ${option}.`,
    ])
    const back = approve(reasons, [reason!], false)
    expect(approvedBy(back)(reason!)).toBe(false)
    expect(approvedBy(back)(word!)).toBe(true)
    expect(JSON.stringify(forTheWall(back))).not.toContain('secret reason')
  })

  it('waits once more where a group has changed its words since', () => {
    const passed = approve(file, groupWordsIn(file), true)
    expect(waitingIn(passed)).toEqual([])
    const gathered = gather(course, passed, { ...secretive, debrief: { ...secretive.debrief, word: 'another word' } })
    if (!('file' in gathered)) throw new Error('not taken')
    expect(wordsOf(forTheWall(gathered.file))).toEqual([])
    expect(waitingIn(gathered.file).map(({ text }) => text)).toEqual(['another word'])
  })

  it('is kept in the file of the class, and changes none of what is exported', () => {
    const passed = approve(file, groupWordsIn(file).slice(0, 1), true)
    const read = readSaved(JSON.stringify(passed))
    expect(read.kind === 'class' && read.file.approved).toEqual(passed.approved)
    expect(tablesOf(course, passed)).toEqual(tablesOf(course, file))
    expect(readSaved(JSON.stringify({ ...passed, approved: [{ kind: 'name', group: 'x', text: 'y' }] }))).toMatchObject({
      kind: 'damaged',
      where: 'approved.0.kind',
    })
  })
})
