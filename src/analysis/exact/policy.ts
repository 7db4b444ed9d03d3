import type { Situation } from './situation.ts'

/**
 * How players are taken to choose. `uniform`: every open option, and every allowed set of tasks, alike. `leaning`: an option in
 * proportion to its leaning among those open (alike where all have none), sets of tasks alike. Luck falls by its odds in both.
 */
export type Policy = 'uniform' | 'leaning'

/** How likely each way of a situation is taken, in the order of its ways. The sum is 1, or 0 for an ending. */
export const weightsIn = ({ ways, odds, leanings }: Situation, policy: Policy): readonly number[] => {
  if (odds) return odds
  const total = policy === 'leaning' && leanings ? leanings.reduce((sum, each) => sum + each, 0) : 0
  return total > 0 && leanings ? leanings.map((leaning) => leaning / total) : ways.map(() => 1 / ways.length)
}
