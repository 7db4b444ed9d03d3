import type { Agenda, Option, Task, TurningPoint } from '../../scenario/index.ts'
import type { Values } from '../play.ts'
import { allows } from './condition.ts'

/**
 * The options open to the player, in the author's order. Never empty: where every need fails, history's option stays
 * open, because somebody did take it.
 */
export const openOptions = (node: TurningPoint, values: Values): readonly Option[] => {
  const open = node.options.filter((option) => allows(option.needs, values))
  return open.length > 0 ? open : node.options.filter((option) => option.historical)
}

/** The tasks that can be picked, in the author's order. */
export const openTasks = (node: Agenda, values: Values): readonly Task[] =>
  node.tasks.filter((task) => allows(task.needs, values))

/** How many tasks the player picks: all that the agenda allows, or all that are open if there are fewer. */
export const picksOf = (node: Agenda, values: Values): number => Math.min(node.picks, openTasks(node, values).length)

/** Leaning counted in bits must be above nothing: an option that nobody leaned to counts half a share. */
const leastLeaning = 0.5
const leaningOf = (option: Option): number => Math.max(leastLeaning, option.leaning)

/**
 * Distance from history that an option adds, in bits: log2 of how many times more the leadership leaned to the
 * reference than to the option. The reference is history's option while it is open, and the likeliest open one after.
 * See docs/decisions/0003-distance-in-bits.md.
 */
export const bitsOf = (open: readonly Option[], chosen: Option): number => {
  const reference =
    open.find((option) => option.historical) ?? open.reduce((a, b) => (leaningOf(b) > leaningOf(a) ? b : a), chosen)
  return Math.max(0, Math.log2(leaningOf(reference) / leaningOf(chosen)))
}

/** How a choice stands to history's. */
export const matchOf = (open: readonly Option[], chosen: Option): 'same' | 'departed' | 'no-longer-possible' => {
  if (chosen.historical) return 'same'
  return open.some((option) => option.historical) ? 'departed' : 'no-longer-possible'
}
