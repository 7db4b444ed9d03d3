import { emptyDraft, type GroupPlay, type Phase } from './groupState.ts'
import { voteSeconds } from './minutes.ts'

const minuteMs = 60_000
/** A longer gap between two events is a closed lid or a changed clock; nobody read or talked that long. */
const longestGapMs = 15 * minuteMs

/**
 * Lets the time pass until an event. A clock that was put back costs nothing, a device that slept gets no times that nobody
 * spent. Talk that is over becomes the vote; a vote that is over is noted and stays open.
 */
export const passTime = (play: GroupPlay, at: number): GroupPlay => {
  const lapsed = at - play.at
  const ms = lapsed > 0 && lapsed <= longestGapMs ? lapsed : 0
  const begun = play.phase === 'welcome' ? 0 : ms
  const later = { ...play, at, sinceBegunMs: play.sinceBegunMs + begun, draft: draftAfter(play, ms) }
  const { clock } = later
  if (!clock.isRunning || !clock.isTimed) return later
  const leftMs = clock.leftMs - (lapsed > longestGapMs ? clock.leftMs : ms)
  if (leftMs > 0) return { ...later, clock: { ...clock, leftMs } }
  if (later.phase === 'talk') return enter(later, 'vote', voteSeconds)
  return { ...later, clock: { ...clock, leftMs: 0, isRunning: false }, draft: { ...later.draft, timedOut: true } }
}

const draftAfter = ({ phase, draft }: GroupPlay, ms: number): GroupPlay['draft'] =>
  phase === 'evidence'
    ? { ...draft, readingMs: draft.readingMs + ms }
    : phase === 'talk' || phase === 'vote'
      ? { ...draft, decidingMs: draft.decidingMs + ms }
      : draft

/** Stands in a phase, with that many seconds on its clock, or none. */
export const enter = (play: GroupPlay, phase: Phase, seconds = 0): GroupPlay => ({
  ...play,
  phase,
  clock: { ...play.clock, leftMs: seconds * 1000, isRunning: seconds > 0 },
})

/** Before a decision: nothing of the last one is left. */
export const enterDecision = (play: GroupPlay): GroupPlay => enter({ ...play, draft: emptyDraft }, 'evidence')

/** What a press on the clock does. More time takes back that it ran out. */
export const turnClock = (play: GroupPlay, type: string): GroupPlay => {
  if (play.phase !== 'talk' && play.phase !== 'vote') return play
  const { clock } = play
  switch (type) {
    case 'clock.minute':
      return {
        ...play,
        clock: { ...clock, leftMs: clock.leftMs + minuteMs, isRunning: clock.isRunning || play.draft.timedOut },
        draft: { ...play.draft, timedOut: false },
      }
    case 'clock.pause':
      return { ...play, clock: { ...clock, isRunning: false } }
    case 'clock.resume':
      return { ...play, clock: { ...clock, isRunning: clock.leftMs > 0 } }
    case 'clock.off':
      return { ...play, clock: { ...clock, isTimed: false, isRunning: false } }
    case 'clock.on':
      return { ...play, clock: { ...clock, isTimed: true, isRunning: clock.leftMs > 0 } }
    default:
      return play
  }
}
