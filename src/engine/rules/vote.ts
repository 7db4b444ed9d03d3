import type { Shift, Vote } from '../../scenario/index.ts'
import type { AppliedShift, Tally, Values } from '../play.ts'
import { allows } from './condition.ts'

/** Each shift with whether it counts in these values. */
export const shiftsOf = (shifts: readonly Shift[], values: Values): readonly AppliedShift[] =>
  shifts.map((shift) => ({ by: shift.by, because: shift.because, applied: allows(shift.when, values) }))

export const sumOf = (shifts: readonly AppliedShift[]): number =>
  shifts.reduce((sum, shift) => (shift.applied ? sum + shift.by : sum), 0)

/** Counts the hands: decided blocs, and waverers moved by what happened before. No luck is in it. */
export const tally = (vote: Vote, values: Values): Tally => {
  let ayes = 0
  let noes = 0
  let abstained = 0
  for (const bloc of vote.blocs) {
    ayes += bloc.for
    noes += bloc.against
    abstained += bloc.abstain
  }
  const waverers = vote.waverers.map((waverer) => {
    const shifts = shiftsOf(waverer.shifts, values)
    const hands = Math.min(waverer.seats, Math.max(0, waverer.base + sumOf(shifts)))
    const rest = waverer.seats - hands
    ayes += hands
    if (waverer.rest === 'against') noes += rest
    else abstained += rest
    return { id: waverer.id, base: waverer.base, for: hands, rest, shifts }
  })
  return { for: ayes, against: noes, abstained, carried: ayes > noes, waverers }
}
