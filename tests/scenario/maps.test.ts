import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../src/scenario/load.ts'
import { openingOf } from '../../src/scenario/opening.ts'
import { printScenario } from '../../src/scenario/print.ts'

const story = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8').replace(
  'art: street,',
  'art: map,',
)
const maps = `maps:
  - id: district
    art: map
    note: Drawn from memory.
    lines:
      - { id: road, kind: route, label: The mill road, from: 1917-02-20, status: unverified, points: [[41.4, 52.7], [41.5, 52.8]] }
    zones:
      - id: snow
        side: others
        label: Deep snow
        from: 1917-02-21
        until: 1917-02-23
        status: firm
        sources: minutes
        points:
          - [41, 52]
          - [42, 52]
          - [42, 53]
    forces:
      - { id: guard, side: government, label: The guard, low: 5, high: 9, from: "1917-02-21 17:30", status: firm, sources: [minutes], at: [41.4, 52.7], towards: [41.5, 52.8] }
    marks:
      - { id: friend, side: own, label: The baker, from: 1917-02-22, when: { baker-friend: yes }, status: firm, sources: [minutes], at: [-41.4, 52.7] }
`
const load = (text: string) =>
  loadScenario([
    { path: 'queue/scenario.yaml', bytes: story },
    { path: 'queue/maps.yaml', bytes: text },
  ])
const loaded = load(maps)

/** What is said after one change to the map, each with the text at which it points. */
const changed = (from: string, to: string) => {
  expect(maps).toContain(from)
  const text = maps.replace(from, to)
  const { diagnostics } = load(text)
  return diagnostics.map((each) => ({ ...each, rest: each.file === 'queue/maps.yaml' ? text.slice(each.from) : '' }))
}

describe('maps.yaml', () => {
  it('is read with the rest of the folder', () => {
    expect(loaded.diagnostics).toEqual([])
    expect(loaded.scenario?.maps).toMatchObject([
      {
        art: 'map',
        lines: [
          {
            id: 'road',
            points: [
              [41.4, 52.7],
              [41.5, 52.8],
            ],
          },
        ],
        zones: [
          {
            until: '1917-02-23',
            sources: ['minutes'],
            points: [
              [41, 52],
              [42, 52],
              [42, 53],
            ],
          },
        ],
        forces: [{ from: '1917-02-21 17:30', low: 5, high: 9, towards: [41.5, 52.8] }],
        marks: [{ when: { kind: 'flag', flag: 'baker-friend', is: true }, at: [-41.4, 52.7] }],
      },
    ])
  })

  it('is printed with it and loads again to the same', () => {
    const scenario = loaded.scenario ?? expect.fail('it loads')
    const again = loadScenario([{ path: 'printed.yaml', bytes: printScenario(scenario) }])
    expect(again.diagnostics).toEqual([])
    expect(again.scenario).toEqual(scenario)
  })

  it('may be left out', () => {
    expect(loadScenario([{ path: 'scenario.yaml', bytes: story }]).scenario?.maps).toEqual([])
  })

  it('keeps a flag that a map reads for the parts that are shown on that map', () => {
    const other = maps.replace('baker-friend', 'spoke-up')
    const asleep = story.replaceAll('spoke-up: yes }, because: You spoke }', 'baker-friend: yes }, because: You spoke }')
    const keeps = (text: string) =>
      loadScenario([
        { path: 'scenario.yaml', bytes: asleep },
        { path: 'maps.yaml', bytes: text },
      ]).scenario?.parts[0]?.keeps
    expect(keeps(other)).toContain('spoke-up')
    expect(keeps(other.replace('art: map', 'art: forest'))).not.toContain('spoke-up')
  })

  it('goes with the opening as far as the first part goes', () => {
    const [map] = openingOf(loaded.scenario ?? expect.fail('it loads')).maps
    expect(map?.lines.map(({ id }) => id)).toEqual(['road'])
    expect(map?.zones.map(({ id }) => id)).toEqual(['snow'])
    expect(map?.forces.map(({ id }) => id)).toEqual(['guard'])
    expect(map?.marks).toEqual([])
  })
})

describe('a mistake on a map gives one message, at its place', () => {
  const mistakes: readonly (readonly [what: string, from: string, to: string, code: string, at: string])[] = [
    ['a date in words', 'from: 1917-02-20', 'from: 20 February', 'not-date', '20 February'],
    ['an hour that is none', '1917-02-21 17:30', '1917-02-21 25:30', 'not-clock', '"1917-02-21 25:30"'],
    ['an item over before it begins', 'until: 1917-02-23', 'until: 1917-02-21', 'map-order', '1917-02-21\n        status'],
    ['a range upside down', 'low: 5, high: 9', 'low: 9, high: 5', 'range-order', '9, high'],
    ['an id used twice', 'id: snow', 'id: road', 'duplicate-id', 'road\n        side'],
    ['a source that is not listed', 'sources: minutes', 'sources: minute', 'unknown-name', 'minute\n'],
    ['no source', '        sources: minutes\n', '', 'map-without-source', 'id: snow'],
    ['a point with one number', '- [42, 53]', '- [42]', 'not-spot', '[42]'],
    ['a point off the globe', '- [42, 53]', '- [42, 153]', 'not-spot', '[42, 153]'],
    ['a point that is a word', 'at: [-41.4, 52.7]', 'at: Tambov', 'not-spot', 'Tambov }'],
    ['a line of one point', ', [41.5, 52.8]] }\n    zones', '] }\n    zones', 'too-few-points', 'points: [[41.4, 52.7]] }'],
    ['a zone of two points', '          - [42, 53]\n', '', 'too-few-points', 'points:\n'],
    ['a condition on nothing', 'baker-friend: yes', 'baker-freind: yes', 'unknown-name', 'baker-freind'],
    ['a side that is none', 'side: own', 'side: ours', 'not-one-of', 'ours'],
    ['a label that is none', '        label: Deep snow', '        lable: Deep snow', 'unknown-label', 'lable'],
    ['two maps on one sheet', 'maps:\n', 'maps:\n  - { id: first, art: map }\n', 'map-twice', 'map\n    note'],
  ]
  it.each(mistakes)('%s', (_, from, to, code, at) => {
    const said = changed(from, to)
    expect(said.map((each) => [each.code, each.rest.slice(0, at.length)])).toEqual([[code, at]])
    expect(said[0]?.message).not.toMatch(/undefined|object|array|schema/u)
  })

  it('says which item it means', () => {
    expect(changed('until: 1917-02-23', 'until: 1917-02-21')[0]?.message).toBe('Zone snow is over before it begins.')
    expect(changed(', side: own', '')[0]?.message).toBe('Map district, mark 1 (friend) lacks side.')
    expect(changed('label: Deep snow', 'lable: Deep snow')[0]?.hint).toBe('Did you mean “label”?')
  })

  it('a clock of a step is a time of day', () => {
    const text = story.replace('date: 1917-02-21', 'date: 1917-02-21\n        clock: half past five')
    const { diagnostics } = loadScenario([{ path: 'a.yaml', bytes: text }])
    expect(diagnostics.map((each) => each.code)).toEqual(['not-clock'])
  })
})
