import { analyse, beginningOf, dicedChooser, type Position } from '../src/analysis/index.ts'
import { quickPlay } from '../src/engine/index.ts'
import type { Node, Scenario } from '../src/scenario/index.ts'

/**
 * Times of the exact analysis on the shipped campaign, in one process: from the first day of July, from the decisions of random
 * plays in July, and of a million sampled plays against the exact chances from the first day of July.
 */
export const benchAnalysis = (scenario: Scenario): void => {
  const timed = <Result>(run: () => Result): readonly [Result, number] => {
    const began = performance.now()
    const result = run()
    return [result, performance.now() - began]
  }
  const july = beginningOf(scenario, 'july')
  const ask = (from: Position) => timed(() => analyse(scenario, { policy: 'uniform', from, sightings: 0 }))
  const [exact, cold] = ask(july)
  const warm = middleOf(Array.from({ length: 9 }, () => ask(july)[1]))
  console.log(`exact from the first day of July: ${exact?.states} states, ${ms(cold)} cold, ${ms(warm)} warm`)

  const positions = julyPositions(scenario, 40)
  const answers = positions.map(ask)
  const times = answers.map(([, time]) => time).sort((a, b) => a - b)
  const states = answers.map(([found]) => found?.states ?? 0).sort((a, b) => a - b)
  const all = answers.every(([found]) => found?.exact)
  console.log(
    `exact from ${positions.length} decisions of random plays in July: ${all ? 'all exact' : 'NOT ALL EXACT'}, median ${ms(middleOf(times))}, 95 % within ${ms(times[Math.floor(times.length * 0.95)] ?? 0)}, most ${ms(times.at(-1) ?? 0)}; at most ${states.at(-1)} states`,
  )

  const plays = 1_000_000
  const [sampled, time] = timed(() => analyse(scenario, { policy: 'uniform', from: july, budget: 1, plays, sightings: 0 }))
  const off = Object.entries(exact?.endings ?? {}).map(([id, chance]) => {
    const deviation = Math.sqrt((chance * (1 - chance)) / plays)
    return deviation === 0 ? 0 : Math.abs((sampled?.endings[id] ?? 0) - chance) / deviation
  })
  console.log(
    `${plays.toLocaleString('en')} sampled plays from July: ${ms(time)}; farthest ending from its exact chance: ${Math.max(...off).toFixed(1)} standard deviations`,
  )
  const [whole, took] = timed(() => analyse(scenario, { policy: 'uniform', plays, sightings: 0 }))
  console.log(
    `whole campaign: ${whole?.exact ? 'exact' : `estimated within ${((whole?.sample?.within ?? 0) * 100).toFixed(2)} points`}, ${ms(took)}, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  )
}

const ms = (time: number): string => `${Math.round(time)} ms`
const middleOf = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Decisions in July that random plays from the first day of the story come to. */
const julyPositions = (scenario: Scenario, count: number): readonly Position[] => {
  const july = new Set(scenario.parts.find((part) => part.id === 'july')?.nodes.map(({ id }) => id))
  const isDecision = ({ id, kind }: Node) => july.has(id) && (kind === 'turning point' || kind === 'agenda')
  const found: Position[] = []
  for (let dice = 1; found.length < count; dice += 1) {
    const here: Position[] = []
    quickPlay(scenario, dice, dicedChooser(dice), undefined, (node, values) => {
      if (isDecision(node)) here.push({ node: node.id, values })
    })
    const one = here[dice % Math.max(1, here.length)]
    if (one) found.push(one)
  }
  return found
}
