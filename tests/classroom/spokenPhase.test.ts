import { describe, expect, it } from 'vitest'
import { spokenPhase } from '../../src/class/group/spokenPhase.ts'
import { type GroupPlay, standingOf } from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, fresh, opened, send, vote } from './groupEvents.ts'

const spoken = (play: GroupPlay): readonly string[] =>
  spokenPhase({ course, plain: {}, play, standing: standingOf(course, play)!, send: () => undefined })
const node = scenario.parts.flatMap((part) => part.nodes).find(({ id }) => id === 'walk-out')!
if (node.kind !== 'turning point') throw new Error(node.id)
const historys = node.options.find((option) => option.historical)!
const next = { type: 'next' } as const

describe('what a group’s device reads aloud', () => {
  it('is text on every page of a lesson, without markup and without an empty line', () => {
    const noted = send(fresh(), { type: 'begin', past: 0 })
    const pages = [fresh(), noted, send(noted, { type: 'note.read' })]
    for (let play = opened(); ; play = play.phase === 'vote' ? send(play, ...vote(historys.id).slice(2)) : send(play, next)) {
      pages.push(play)
      if (play.phase === 'record') break
    }
    for (let play = send(pages.at(-1)!, { type: 'play.end' }); ; play = send(play, next)) {
      pages.push(play)
      if (play.phase === 'done') break
    }
    expect(new Set(pages.map(({ phase }) => phase)).size).toBe(16)
    for (const page of pages) {
      expect(spoken(page).length, page.phase).toBeGreaterThan(0)
      expect(spoken(page).filter((line) => line.trim() === '' || /\]\(|\*/u.test(line))).toEqual([])
    }
  })

  it('has a source’s words once it is opened, its origin before', () => {
    expect(spoken(opened())).toContain('Source 1. Who made reed')
    expect(spoken(opened())).not.toContain('What reed says.')
    expect(spoken(send(opened(), { type: 'source.open', source: 'reed' }))).toContain('What reed says.')
  })

  it('has every option with its risk at the vote, and nothing of the record before the vote is sealed', () => {
    const voting = send(opened(), next, next)
    const all = spoken(voting).join('\n')
    for (const option of node.options) expect(all).toContain(option.label)
    expect(all).toContain('Risk: ')
    for (const play of [opened(), voting, send(opened(), ...vote(historys.id))])
      expect(spoken(play).join('\n')).not.toContain(node.record.headline)
    expect(spoken(send(opened(), ...vote(historys.id), next)).join('\n')).toContain(node.record.headline)
  })
})
