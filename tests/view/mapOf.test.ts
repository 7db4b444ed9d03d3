import { describe, expect, it } from 'vitest'
import { newJournal, startPlay, startValues } from '../../src/engine/index.ts'
import type { Scenario, ScenarioMap } from '../../src/scenario/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { screenOf } from '../../src/view/index.ts'
import { mapOf } from '../../src/view/mapOf.ts'
import { breadQueue } from '../fixtures.ts'

const known = { status: 'firm', sources: ['minutes'] } as const
const map: ScenarioMap = {
  id: 'district',
  art: 'map',
  note: 'Drawn from memory.',
  lines: [
    {
      id: 'road',
      kind: 'front',
      label: 'The road',
      from: '1918-01-20',
      points: [
        [41, 52],
        [42, 53],
      ],
      ...known,
    },
  ],
  zones: [
    {
      id: 'snow',
      side: 'others',
      label: 'Snow',
      from: '1918-02-18',
      until: '1918-03-01',
      points: [
        [41, 52],
        [42, 52],
        [42, 53],
      ],
      ...known,
    },
  ],
  forces: [{ id: 'guard', side: 'own', label: 'The guard', low: 5, high: 9, from: '1918-07-06 18:00', at: [41, 52], ...known }],
  marks: [
    { id: 'shot', side: 'own', label: 'A shot', from: '1918-07-06 14:45', at: [41, 52], ...known },
    {
      id: 'friend',
      side: 'own',
      label: 'The baker',
      from: '1917-02-20',
      when: { kind: 'flag', flag: 'baker-friend', is: true },
      at: [41, 52],
      ...known,
    },
  ],
}
const scenario: Scenario = { ...breadQueue, maps: [map] }
const values = startValues(scenario)
const at = (date: string, clock?: string, flags = values.flags) =>
  mapOf(scenario, 'map', { date, ...(clock === undefined ? {} : { clock }) }, { ...values, flags }, speak) ?? expect.fail('a map')
const ids = (date: string, clock?: string) => {
  const { lines, zones, forces, marks } = at(date, clock)
  return [...lines, ...zones, ...forces, ...marks].map(({ id }) => id)
}

describe('a map at a moment', () => {
  it('shows what has begun and is not over', () => {
    expect(ids('1918-01-19')).toEqual([])
    expect(ids('1918-02-17')).toEqual(['road'])
    expect(ids('1918-02-18')).toEqual(['road', 'snow'])
    expect(ids('1918-02-28')).toEqual(['road', 'snow'])
    expect(ids('1918-03-01')).toEqual(['road'])
  })

  it('goes by the clock within a day, and without one stands at its beginning', () => {
    expect(ids('1918-07-06')).toEqual(['road'])
    expect(ids('1918-07-06', '14:44')).toEqual(['road'])
    expect(ids('1918-07-06', '14:45')).toEqual(['road', 'shot'])
    expect(ids('1918-07-06', '18:00')).toEqual(['road', 'guard', 'shot'])
    expect(ids('1918-07-07')).toEqual(['road', 'guard', 'shot'])
  })

  it('follows the play', () => {
    expect(at('1917-03-01').marks).toEqual([])
    expect(at('1917-03-01', undefined, { ...values.flags, 'baker-friend': true }).marks).toMatchObject([{ id: 'friend' }])
  })

  it('tells what is fresh: a month by the day, two hours by the clock, across the change of calendar', () => {
    const friend = { ...values.flags, 'baker-friend': true }
    const fresh = (date: string, clock?: string) => at(date, clock, friend).marks.map((mark) => `${mark.id} ${mark.fresh}`)
    expect(fresh('1917-03-23')).toEqual(['friend true'])
    expect(fresh('1917-03-24')).toEqual(['friend false'])
    expect(fresh('1918-07-06', '16:45')).toContain('shot true')
    expect(fresh('1918-07-06', '16:46')).toContain('shot false')
    const [january] = map.zones.map((zone) => ({ ...zone, from: '1918-01-25' }))
    const across = (date: string) =>
      mapOf({ ...scenario, maps: [{ ...map, zones: january ? [january] : [] }] }, 'map', { date }, values, speak)?.zones[0]?.fresh
    // 25 January in the old style is 7 February in the new.
    expect([across('1918-02-28'), across('1918-02-27')]).toEqual([true, true])
    expect(
      mapOf(
        { ...scenario, maps: [{ ...map, zones: january ? [{ ...january, until: '1919-01-01' }] : [] }] },
        'map',
        { date: '1918-03-11' },
        values,
        speak,
      )?.zones[0]?.fresh,
    ).toBe(false)
  })

  it('says in words since when, how sure, and who says so', () => {
    expect(at('1918-07-06', '18:00').forces).toEqual([
      {
        id: 'guard',
        side: 'own',
        label: 'The guard',
        status: 'firm',
        since: '6 July 1918, 18:00',
        cites: ['The town clerk, Minutes (1917)'],
        low: 5,
        high: 9,
        at: [41, 52],
        towards: undefined,
      },
    ])
    expect(at('1918-07-06', '18:00').clock).toBe('18:00')
    expect(at('1918-07-06').clock).toBe('')
  })
})

describe('a picture', () => {
  const shown = (art?: 'map' | 'forest', own: 'street' | 'map' = 'street') => {
    const places = scenario.places.map((place) => ({ ...place, art: own }))
    const parts = scenario.parts.map((part) => ({
      ...part,
      nodes: part.nodes.map((node) => ({ ...node, scene: { ...node.scene, ...(art ? { art } : {}) } })),
    }))
    const changed = { ...scenario, places, parts }
    return screenOf(changed, startPlay(changed, newJournal(changed, 0)), speak).picture
  }
  it('is of the place, or of the sheet that the scene asks for', () => {
    expect(shown().art).toBe('street')
    expect(shown('map')).toMatchObject({ art: 'map', alt: expect.stringContaining('map') })
    expect(shown('forest', 'map').art).toBe('forest')
  })

  it('has a map where its sheet has one, and nowhere else', () => {
    expect(shown().map).toBeUndefined()
    expect(shown('map').map?.note).toBe('Drawn from memory.')
    expect(shown(undefined, 'map').map?.note).toBe('Drawn from memory.')
  })
})
