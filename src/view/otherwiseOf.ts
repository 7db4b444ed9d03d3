import type { OtherRoad, Otherwise, Standing } from '../analysis/index.ts'
import { type Choice, nodeOf } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { dateView } from './date.ts'
import type { OtherwiseLine, OtherwiseView } from './pages.ts'
import type { Speak } from './speak.ts'

/** How many changes either way are told. */
const mostTold = 3

/**
 * The single different choices that would have moved a number farthest, each way, with names in place of ids: of one decision the farthest
 * each way, the later decision first where two moved it alike. And the choices by which the road would not have led here.
 */
export const otherwiseOf = (scenario: Scenario, { now, roads }: Otherwise, speak: Speak): OtherwiseView => {
  const line = ({ road, by }: Moved): OtherwiseLine => lineOf(scenario, road, by, speak)
  const moved = roads.map((road): Moved => ({ road, by: road.there ? moveBetween(now, road.there) : 0 }))
  const told = (sign: 1 | -1) =>
    farthestOfEach(moved.filter(({ by }) => by * sign > 0))
      .slice(0, mostTold)
      .map(line)
  return {
    now,
    raised: told(1),
    lowered: told(-1),
    elsewhere: moved.filter(({ road }) => !road.there).map(line),
    choices: roads.length,
  }
}

interface Moved {
  readonly road: OtherRoad
  readonly by: number
}

/** How far a number moves. Of a vote its hands for the motion; where those stay, as many as are no longer against it. */
const moveBetween = (now: Standing, there: Standing): number => {
  const by = (at: number) => (there.numbers[at] ?? 0) - (now.numbers[at] ?? 0)
  // Tenths of bits do not subtract to tenths.
  return Math.round(10 * (by(0) || -by(1))) / 10
}

const farthestOfEach = (moved: readonly Moved[]): readonly Moved[] => {
  const best = new Map<number, Moved>()
  for (const each of moved) {
    const { at } = each.road
    const before = best.get(at)
    if (!before || isNearer(each, before)) best.set(at, each)
  }
  return [...best.values()].sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || b.road.at - a.road.at)
}

/** Whether one change is to be told rather than another of the same decision: it moves farther, or as far and is the smaller change. */
const isNearer = (a: Moved, b: Moved): boolean => {
  const farther = Math.abs(a.by) - Math.abs(b.by)
  return farther > 0 || (farther === 0 && sizeOf(a.road) < sizeOf(b.road))
}

/** In how many tasks two choices differ; 1 for options. */
const sizeOf = ({ own, choice }: OtherRoad): number =>
  'picks' in own && 'picks' in choice ? without(choice.picks, own.picks).length : 1

const without = (ids: readonly string[], others: readonly string[]): readonly string[] => ids.filter((id) => !others.includes(id))

const lineOf = (scenario: Scenario, road: OtherRoad, by: number, speak: Speak): OtherwiseLine => {
  const { own, choice, usual, there } = road
  const node = nodeOf(scenario, own.node)
  return {
    key: `${road.at} ${JSON.stringify(choice)}`,
    date: dateView(node, scenario.meta.calendar, speak.locale),
    title: node.title,
    other: labelOf(scenario, choice, own),
    yours: labelOf(scenario, own, choice),
    by,
    there: there ?? { numbers: [] },
    usual,
  }
}

/** An option's words; of an agenda's tasks only those that the other choice has not. */
const labelOf = (scenario: Scenario, choice: Choice, other: Choice): string => {
  const node = nodeOf(scenario, choice.node)
  const labels = (all: readonly { readonly id: string; readonly label: string }[], ids: readonly string[]): string =>
    all
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join(' · ')
  if (node.kind === 'agenda' && 'picks' in choice)
    return labels(node.tasks, without(choice.picks, 'picks' in other ? other.picks : []))
  return node.kind === 'turning point' && 'option' in choice ? labels(node.options, [choice.option]) : ''
}
