import { describe, expect, it } from 'vitest'
import { screenHere } from '../../src/class/group/here.ts'
import { spokenPhase } from '../../src/class/group/spokenPhase.ts'
import { type GroupPlay, historicalOption, standingOf } from '../../src/classroom/index.ts'
import { plainText } from '../../src/ui/text.tsx'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, fresh, opened, send, vote } from './groupEvents.ts'

const hereOf = (play: GroupPlay) => ({ course, plain: {}, play, standing: standingOf(course, play)!, send: () => undefined })
const spoken = (play: GroupPlay): readonly string[] => spokenPhase(hereOf(play))
const node = scenario.parts.flatMap((part) => part.nodes).find(({ id }) => id === 'walk-out')!
if (node.kind !== 'turning point') throw new Error(node.id)
const historys = node.options.find((option) => option.historical)!
const next = { type: 'next' } as const

/** The vote of each decision of the lesson, history's option taken at those before. */
const votes = (): readonly GroupPlay[] => {
  const all: GroupPlay[] = []
  let play = opened()
  while (play.phase === 'evidence') {
    const voting = send(play, next, next)
    all.push(voting)
    const option = historicalOption(scenario, standingOf(course, play)!.stand.ask!.decision.node) ?? ''
    play = send(voting, ...vote(option).slice(2), next, next)
  }
  return all
}

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

  it('tells at the vote why an option is closed, in the words of the page', () => {
    const seen = votes().flatMap((play) => {
      const here = hereOf(play)
      const shut = screenHere(here, here.standing.stand.ask!.play).options.filter(({ open }) => !open)
      return shut.flatMap(({ needs }) =>
        needs.filter(({ met }) => !met).map(({ words, unmet }) => [play, unmet || words] as const),
      )
    })
    expect(seen).not.toHaveLength(0)
    for (const [play, why] of seen) expect(spoken(play)).toContain(why)
  })

  it('has the card of a choice that was not history’s: how plausible it is, the argument, what stays', () => {
    const invented = node.options.find(({ historical, needs }) => !historical && !needs)!
    const after = spoken(send(opened(), ...vote(invented.id)))
    expect(after).toContain('How plausible is your branch?')
    expect(after).toContain('Invented: from here on no source can follow you.')
    expect(after).toContain(`Argument: ${plainText(invented.plausibility.argument)}`)
    const doubts = spoken(send(opened(), ...vote(invented.id), { type: 'play.end' }, next, next, next, next))
    expect(doubts).toContain(`Argument: ${plainText(invented.plausibility.argument)}`)
    expect(spoken(send(opened(), ...vote(historys.id)))).not.toContain('How plausible is your branch?')
  })
})
