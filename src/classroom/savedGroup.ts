import type { GroupPlay, Phase } from './groupState.ts'
import { afterPlay } from './groupState.ts'

const inPlay: readonly Phase[] = ['welcome', 'note', 'setting', 'evidence', 'talk', 'vote', 'sealed', 'record']

/** Reads a kept play from anything that storage can hold. Undefined where it is none of ours, or of another lesson. */
export const readGroupPlay = (value: unknown, lesson: string): GroupPlay | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const play = value as Partial<GroupPlay>
  const isSound =
    play.format === 'left-of-october/group-play' &&
    play.formatVersion === 1 &&
    play.lesson === lesson &&
    [...inPlay, ...afterPlay].includes(play.phase as Phase) &&
    Array.isArray(play.entries) &&
    Array.isArray(play.skipped) &&
    Array.isArray(play.tickets) &&
    [play.size, play.at, play.sinceBegunMs, play.nameNumber].every(Number.isFinite) &&
    [play.settings, play.draft, play.clock, play.debrief].every((each) => typeof each === 'object' && each !== null)
  return isSound ? (play as GroupPlay) : undefined
}
