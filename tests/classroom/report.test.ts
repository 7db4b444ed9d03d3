import { describe, expect, it } from 'vitest'
import { csvText } from '../../src/class/host/csvText.ts'
import {
  branchesIn,
  type ClassFile,
  confidenceIn,
  factorsIn,
  historicalOption,
  matteredIn,
  matteredShows,
  pathLines,
  safeCell,
  sourcesIn,
  splitAt,
  tablesOf,
} from '../../src/classroom/index.ts'
import { nodeOf } from '../../src/engine/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'

const node = 'walk-out'
const historys = historicalOption(scenario, node) ?? ''
const here = nodeOf(scenario, node)
const others = here.kind === 'turning point' ? here.options.find(({ id, needs }) => id !== historys && !needs)!.id : ''

const trio: ClassFile = {
  ...emptyClass,
  groups: [
    groupFile(
      '00000001',
      { [node]: historys },
      { joinedAtMinute: 2, debrief: { person: 'Lenin', matteredBefore: node } },
      { opened: ['reed'] },
    ),
    groupFile('00000002', { [node]: others }, { debrief: { person: 'lenin ', structure: 'the war', matteredAfter: node } }),
    groupFile('00000003', { [node]: others }, { joinedAtMinute: 17 }, { confidence: 4, opened: undefined, reason: '=1+1' }),
  ],
}

describe('the report of a class', () => {
  it('counts a split against the record, and hides one of fewer than three voters', () => {
    const split = splitAt(scenario, trio, node)
    expect(split).toMatchObject({ historical: historys, groups: 3, shows: { groups: true, hands: false } })
    expect(split.options.map(({ id, groups }) => [id, groups])).toContainEqual([others, 2])
    expect(splitAt(scenario, { ...trio, groups: trio.groups.slice(1) }, node).shows.groups).toBe(false)
    const hands = {
      journal: trio.groups[0]!.journal,
      entries: [{ node, option: historys, hands: { [historys]: 14, [others]: 9 } }],
    }
    expect(splitAt(scenario, { ...emptyClass, hands }, node)).toMatchObject({ hands: 23, shows: { groups: false, hands: true } })
  })

  it('tells what mattered before the talk, and what after it, each only where three have voted', () => {
    const asked = (before: number, after: number) =>
      matteredShows(
        matteredIn(course, { ...emptyClass, talk: { matteredBefore: { [node]: before }, matteredAfter: { [node]: after } } }),
      )
    expect(asked(3, 1)).toEqual({ before: true, after: false })
    expect(asked(2, 3)).toEqual({ before: false, after: true })
    expect(asked(2, 2)).toEqual({ before: false, after: false })
  })

  it('draws each road against the record, with a gap where a group did not decide', () => {
    const [same, departed] = pathLines(course, trio)
    expect(same?.points[0]).toMatchObject({ match: 'same', bits: 0 })
    expect(departed?.points[0]?.match).toBe('departed')
    expect(departed?.points[0]?.bits).toBeGreaterThan(0)
    expect(departed?.points[1]).toBeUndefined()
  })

  it('keeps persons and structures apart, names each once, and counts what mattered before and after', () => {
    expect(factorsIn(trio)).toEqual({ people: ['Lenin'], structures: ['the war'] })
    expect(factorsIn({ ...trio, groups: trio.groups.toReversed() }).people).toEqual(['Lenin'])
    expect(matteredIn(course, trio)[0]).toMatchObject({ node, before: 1, after: 1 })
  })

  it('puts the branches that somebody took before the others, and history among none of them', () => {
    const branches = branchesIn(course, trio)
    expect(branches[0]).toMatchObject({ node, taken: true, option: { id: others } })
    expect(branches.filter(({ taken }) => taken)).toHaveLength(1)
    expect(branches.map(({ option }) => option.historical)).not.toContain(true)
  })

  it('says which sources were opened and cited, and nothing where no group was asked', () => {
    const [reed, sukhanov] = sourcesIn(course, trio)
    expect(reed).toEqual({ source: 'reed', openedBy: 1, citedBy: 3, citedFor: [historys, others] })
    expect(sukhanov).toMatchObject({ openedBy: 0, citedBy: 0 })
    const byCode = { ...trio, groups: trio.groups.slice(2) }
    expect(sourcesIn(course, byCode)[0]?.openedBy).toBeUndefined()
  })

  it('sets confidence beside the record', () => {
    expect(confidenceIn(course, trio).slice(2)).toEqual([
      { confidence: 3, same: 1, departed: 1 },
      { confidence: 4, same: 0, departed: 1 },
    ])
  })
})

describe('the CSV files', () => {
  const [decisions, summary, exit, sources] = tablesOf(course, trio)
  const column = (heading: string) => {
    const at = decisions!.rows[0]!.indexOf(heading)
    return decisions!.rows.slice(1).map((row) => row[at])
  }

  it('have a row for each decision of each group, and no column of a score or a rank', () => {
    expect(decisions?.rows).toHaveLength(4)
    expect(decisions?.rows[0]).toHaveLength(26)
    for (const { rows } of [decisions!, summary!, exit!, sources!]) {
      expect(rows[0]?.join(' ')).not.toMatch(/score|rank|points/iu)
      for (const row of rows) expect(row).toHaveLength(rows[0]!.length)
    }
    expect(column('matches_record')).toEqual([true, false, false])
  })

  it('call a group late that came when the class was at work, and none that came in with it', () => {
    expect(column('joined_late')).toEqual([false, false, true])
  })

  it('leave blank what was not asked and write 0 where nothing came', () => {
    expect(column('sources_opened')).toEqual(['reed', 0, undefined])
    expect(column('minute')).toEqual([undefined, undefined, undefined])
  })

  it('are UTF-8 with BOM, CRLF and quotes, and hold no cell that a spreadsheet would run', () => {
    const text = csvText(decisions!)
    expect(text.startsWith('\uFEFF"session","scenario_id"')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(5)
    expect(text).toContain(`"'=1+1"`)
    for (const cell of ['=1', '+1', '-1', '@a', '\t=1', ' =1', '\n=1', '＝1']) expect(safeCell(cell)).toBe(`'${cell}`)
    expect(safeCell('a=1')).toBe('a=1')
    expect(safeCell('bread;=1+1')).toBe("bread;'=1+1")
    expect(safeCell('bread; "=1')).toBe(`bread; "'=1`)
    expect(safeCell('bread\n@sum\t+1')).toBe("bread\n'@sum\t'+1")
    expect(safeCell('bread; land; 1 - 1')).toBe('bread; land; 1 - 1')
    expect(safeCell(undefined)).toBe('')
    expect(safeCell(0)).toBe('0')
  })
})
