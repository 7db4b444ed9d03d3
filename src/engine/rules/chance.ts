import type { Chance } from '../../scenario/index.ts'
import { hashOf } from '../hash.ts'
import type { AppliedShift, Draw, Values } from '../play.ts'
import { shiftsOf, sumOf } from './vote.ts'

const leastOdds = 5
const mostOdds = 95

/** The odds that it happens, in per cent, with what moved them. Nothing is ever certain: 5 to 95. */
export const oddsOf = (
  chance: Chance,
  values: Values,
): { readonly odds: number; readonly base: number; readonly shifts: readonly AppliedShift[] } => {
  const shifts = shiftsOf(chance.shifts, values)
  return { odds: Math.min(mostOdds, Math.max(leastOdds, chance.base + sumOf(shifts))), base: chance.base, shifts }
}

/** Draws from the seed. Seed 0: luck falls as it fell. The same seed, node and odds always draw the same. */
export const draw = (chance: Chance, values: Values, seed: number): Draw => {
  const odds = oddsOf(chance, values)
  const happened = seed === 0 ? chance.historical === 'happens' : fateOf(seed, chance.id) * 100 < odds.odds
  return { ...odds, happened }
}

/** A number from 0 up to 1, fixed by seed and node. */
const fateOf = (seed: number, node: string): number => hashOf(`${seed}/${node}`) / 2 ** 32
