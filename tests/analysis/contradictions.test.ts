import { describe, expect, it } from 'vitest'
import { contradictions } from '../../src/analysis/index.ts'
import { newJournal, replay, startPlay } from '../../src/engine/index.ts'
import type { Person, Scenario } from '../../src/scenario/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { codexOf } from '../../src/view/index.ts'
import { breadQueue } from '../fixtures.ts'

const varied = (change: Partial<Scenario>): Scenario => ({ ...breadQueue, ...change })
const darya = (gone: Person['gone']): Scenario => varied({ people: breadQueue.people.map((each) => ({ ...each, gone })) })

describe('a story that gainsays itself', () => {
  it('is not found where nothing of the kind is said', () => {
    expect(contradictions(breadQueue, 50)).toEqual([])
  })

  it('is told once when somebody speaks who is gone', () => {
    const gone = [{ from: '1917-02-20', because: 'She has gone to her sister' }]
    expect(contradictions(darya(gone), 50)).toEqual([
      { kind: 'speaks', node: 'speak', who: 'darya', because: 'She has gone to her sister' },
    ])
  })

  it('is not told where the day has not come, or not on this road', () => {
    expect(contradictions(darya([{ from: '1917-02-21', because: 'Later' }]), 50)).toEqual([])
    const elsewhere = { kind: 'flag', flag: 'baker-friend', is: true } as const
    expect(contradictions(darya([{ from: '1917-02-01', when: elsewhere, because: 'Baking' }]), 50)).toEqual([])
  })

  it('is told where what may never hold does, even when the parts that follow forget the flag', () => {
    const when = { kind: 'flag', flag: 'spoke-up', is: true } as const
    const found = contradictions(varied({ never: [{ when, because: 'Nobody speaks here' }] }), 50)
    expect(found).toMatchObject([{ kind: 'never', at: 0, because: 'Nobody speaks here' }])
  })
})

describe('hindsight in the codex', () => {
  const gone = [
    { from: '1917-02-21', when: { kind: 'flag', flag: 'spoke-up', is: true } as const, because: 'She was taken for speaking.' },
  ]
  const told = (scenario: Scenario, option: string): string | undefined => {
    const { play } = replay(scenario, { ...newJournal(scenario, 0), choices: [{ node: 'speak', option }] })
    const after = replay(scenario, {
      ...play.journal,
      choices: [...play.journal.choices, { node: 'errands', picks: ['baker', 'miller'] }],
    })
    return codexOf(scenario, after.play, speak).find((each) => each.id === 'darya')?.gone
  }

  it('comes after the event, and only on the road where it happened', () => {
    const scenario = darya(gone)
    expect(codexOf(scenario, startPlay(scenario, newJournal(scenario, 0)), speak).find((each) => each.id === 'darya')?.gone).toBe(
      '',
    )
    expect(told(scenario, 'go')).toBe('She was taken for speaking.')
    expect(told(scenario, 'wait')).toBe('')
  })
})
