import { describe, expect, it } from 'vitest'
import type { OtherRoad, Standing } from '../../src/analysis/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { otherwiseOf } from '../../src/view/otherwiseOf.ts'
import { leftOfOctober } from '../fixtures.ts'

const nodes = leftOfOctober.parts.flatMap((part) => part.nodes)
const [first, second] = nodes.filter((node) => node.kind === 'turning point')
const agenda = nodes.find((node) => node.kind === 'agenda' && node.picks >= 2 && node.tasks.length >= 4)
if (!first || !second || agenda?.kind !== 'agenda') throw new Error('the story has no two turning points and an agenda')

/** A road by option `which` of a turning point, whose own option is the first. */
const by = (at: number, node: typeof first, which: number, ...numbers: number[]): OtherRoad => ({
  at,
  own: { node: node.id, option: node.options[0]?.id ?? '' },
  choice: { node: node.id, option: node.options[which]?.id ?? '' },
  usual: 0,
  ...(numbers.length > 0 ? { there: { numbers } } : {}),
})
const now = (...numbers: number[]): Standing => ({ numbers })
const view = (standing: Standing, ...roads: OtherRoad[]) => otherwiseOf(leftOfOctober, { now: standing, roads }, speak)

describe('the single different choices that would have changed a number', () => {
  it('are told with both options by their words, the farthest first, each way', () => {
    const { raised, lowered } = view(now(6), by(0, first, 1, 4), by(1, second, 1, 7), by(1, second, 2, 3))
    expect(raised.map(({ by: step, other, yours }) => [step, other, yours])).toEqual([
      [1, second.options[1]?.label, second.options[0]?.label],
    ])
    expect(lowered.map(({ by: step, title }) => [step, title])).toEqual([
      [-3, second.title],
      [-2, first.title],
    ])
  })

  it('are one for each decision and way: the farthest, and the first of those alike', () => {
    const { lowered } = view(now(6), by(0, first, 1, 5), by(0, first, 2, 2), by(0, first, 3, 2))
    expect(lowered.map(({ other }) => other)).toEqual([first.options[2]?.label])
  })

  it('are three at most each way, of those alike the later ones', () => {
    const { raised } = view(now(1), ...[0, 1, 2, 3].map((at) => by(at, first, 1, 2)))
    expect(raised.map(({ key }) => key.split(' ')[0])).toEqual(['3', '2', '1'])
  })

  it('leave out what moves nothing, and keep apart what does not lead here', () => {
    const { raised, lowered, elsewhere, choices } = view(now(6), by(0, first, 1, 6), by(1, second, 1))
    expect([...raised, ...lowered]).toEqual([])
    expect(elsewhere.map(({ title }) => title)).toEqual([second.title])
    expect(choices).toBe(2)
  })

  it('of a vote count the hands for the motion, and where those stay the ones that are no longer against it', () => {
    const { raised, lowered } = view(now(20, 10, 0), by(0, first, 1, 20, 8, 2), by(1, second, 1, 15, 15, 0))
    expect(raised.map((line) => line.by)).toEqual([2])
    expect(lowered.map((line) => line.by)).toEqual([-5])
  })

  it('of an agenda name only the tasks that differ, and the smaller of two changes alike', () => {
    const [a, b, c, d] = agenda.tasks
    const road = (...picks: (typeof a)[]): OtherRoad => ({
      at: 0,
      own: { node: agenda.id, picks: [a?.id ?? '', b?.id ?? ''] },
      choice: { node: agenda.id, picks: picks.map((task) => task?.id ?? '') },
      usual: 0,
      there: { numbers: [9] },
    })
    const { raised } = view(now(6), road(c, d), road(a, c))
    expect(raised.map(({ other, yours }) => [other, yours])).toEqual([[c?.label, b?.label]])
  })
})
