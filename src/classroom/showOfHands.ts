import type { NodeId, OptionId } from '../scenario/index.ts'
import type { ExitPrompt, Lesson } from '../scenario/lesson.ts'
import { type Course, type Standing, standingOf } from './course.ts'
import type { ClassFile, Entry } from './entry.ts'

/** The pages of play. `evidence` to `record` come again with every decision. */
export const hostPlayPhases = [
  'question', // the question of the lesson and what comes up in it
  'setting',
  'evidence',
  'vote', // options and hands
  'split', // what was decided: first press
  'record', // what the party did: second press
] as const

/** The five steps of the debrief and the exit ticket. */
export const debriefPhases = ['how', 'happened', 'hung-on', 'what-if', 'back', 'ticket'] as const
export type DebriefPhase = (typeof debriefPhases)[number]

/** Where a class on a projector stands. What it decided is in its file; this is only what the wall shows. */
export type HostPhase = (typeof hostPlayPhases)[number] | DebriefPhase | 'end'

export interface HostClock {
  readonly leftMs: number
  readonly isRunning: boolean
  /** False: this class plays without a clock. */
  readonly isTimed: boolean
}

/** A class on a projector as a plain value: what its teacher's device keeps and comes back to. */
export interface HostPlay {
  readonly phase: HostPhase
  /** Hands counted for the decision that is open, as typed or tapped. */
  readonly hands: Readonly<Record<OptionId, number>>
  /** Where the teacher decided and not the majority. */
  readonly decided?: OptionId
  /** Whether the wall shows what is to be hidden: counts, and words of groups. */
  readonly isShown: boolean
  readonly clock: HostClock
  readonly file: ClassFile
}

export type HostEvent =
  | { readonly type: 'next' | 'back' | 'skip' | 'end' | 'hide' | 'clock.toggle' | 'clock.minute' | 'clock.off' }
  | { readonly type: 'tick'; readonly ms: number }
  | { readonly type: 'hands'; readonly option: OptionId; readonly count: number }
  | { readonly type: 'decide'; readonly option: OptionId }
  | { readonly type: 'file'; readonly file: ClassFile }

const noClock: HostClock = { leftMs: 0, isRunning: false, isTimed: true }
const minuteMs = 60_000
/** No room holds more. */
export const mostHands = 200

/** A class at its beginning, or one that comes back: where it had decided something, it stands before what comes next. */
export const newHost = (course: Course, file: ClassFile): HostPlay => {
  const play: HostPlay = { phase: 'question', hands: {}, isShown: true, clock: noClock, file }
  return file.hands?.entries.length || file.hands?.skipped?.length ? towards(course, play) : play
}

/** Where the class's own road stands. Undefined where it cannot be followed in this lesson. */
export const hostStanding = (course: Course, { file }: HostPlay): Standing | undefined =>
  standingOf(course, { entries: file.hands?.entries ?? [], skipped: file.hands?.skipped ?? [] })

/**
 * What would be decided now: the teacher's word, or the one option that has most hands. Undefined while there is none, or two
 * have as many.
 */
export const leading = ({ decided, hands }: HostPlay): OptionId | undefined => {
  if (decided !== undefined) return decided
  const [first, second] = Object.entries(hands)
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
  return first && first[1] !== second?.[1] ? first[0] : undefined
}

/** The decision whose record the wall may show now, and no other: it is decided, and the second press has been made. */
export const recordShown = ({ phase, file }: HostPlay): NodeId | undefined =>
  phase === 'record' ? file.hands?.entries.at(-1)?.node : undefined

/** One step of a class on a projector. What cannot be done leaves everything as it is. */
export const hostPlay = (course: Course, play: HostPlay, event: HostEvent): HostPlay => {
  switch (event.type) {
    case 'next':
      return next(course, play)
    case 'back':
      return back(course, play)
    case 'skip':
      return skip(course, play)
    case 'end':
      return isPlaying(play) ? at(play, 'how') : play
    case 'hide':
      return { ...play, isShown: !play.isShown }
    case 'hands': {
      if (play.phase !== 'vote') return play
      const count = Math.max(0, Math.min(mostHands, Math.trunc(event.count) || 0))
      return { ...play, hands: { ...play.hands, [event.option]: count } }
    }
    case 'decide':
      return play.phase === 'vote' ? { ...play, decided: play.decided === event.option ? undefined : event.option } : play
    case 'file':
      return { ...play, file: event.file }
    default:
      return { ...play, clock: clockAfter(play.clock, event) }
  }
}

export const isPlaying = ({ phase }: HostPlay): boolean => phase !== 'end' && !debriefPhases.includes(phase as DebriefPhase)

/** Pages on which groups' answers stand: covered until the teacher shows them. */
const covered: readonly HostPhase[] = ['how', 'happened', 'hung-on', 'what-if']

const at = (play: HostPlay, phase: HostPhase, seconds = 0): HostPlay => ({
  ...play,
  phase,
  isShown: !covered.includes(phase),
  clock: { ...play.clock, leftMs: seconds * 1000, isRunning: play.clock.isTimed && seconds > 0 },
})

/** To the sources of the next decision, or to the debrief where play is over. */
const towards = (course: Course, play: HostPlay): HostPlay => {
  const ask = hostStanding(course, play)?.stand.ask
  const fresh = { ...play, hands: {}, decided: undefined }
  return ask ? at(fresh, 'evidence') : at(fresh, 'how')
}

const next = (course: Course, play: HostPlay): HostPlay => {
  switch (play.phase) {
    case 'question':
      return at(play, 'setting')
    case 'setting':
    case 'record':
      return towards(course, play)
    case 'evidence':
      return at(play, 'vote', hostStanding(course, play)?.stand.ask?.decision.talk)
    case 'back':
      return at(play, 'ticket', (exitPrompt(course.lesson, play.file.settings.board)?.minutes ?? 0) * 60)
    case 'vote':
      return seal(course, play)
    case 'split':
      return at(play, 'record')
    case 'end':
      return play
    default: {
      const following = debriefPhases[debriefPhases.indexOf(play.phase) + 1]
      return at(play, following ?? 'end')
    }
  }
}

/** The question at the end, in the style of a board; the first where the board has none. */
export const exitPrompt = ({ exit }: Lesson, board: string): ExitPrompt | undefined =>
  exit.find((prompt) => prompt.board === board) ?? exit[0]

const seal = (course: Course, play: HostPlay): HostPlay => {
  const option = leading(play)
  const ask = hostStanding(course, play)?.stand.ask
  if (option === undefined || !ask) return play
  const counted = Object.values(play.hands).some((count) => count > 0)
  const entry: Entry = {
    node: ask.decision.node,
    option,
    ...(ask.borrowed ? { borrowed: true } : {}),
    ...(counted ? { hands: play.hands } : {}),
  }
  const sealed = withMoves(course, play, [...(play.file.hands?.entries ?? []), entry], play.file.hands?.skipped ?? [])
  return sealed ? at(sealed, 'split') : play
}

const skip = (course: Course, play: HostPlay): HostPlay => {
  const ask = hostStanding(course, play)?.stand.ask
  if (!ask || !(['evidence', 'vote'] as readonly HostPhase[]).includes(play.phase)) return play
  const skipped = withMoves(course, play, play.file.hands?.entries ?? [], [
    ...(play.file.hands?.skipped ?? []),
    ask.decision.node,
  ])
  return skipped ? towards(course, skipped) : play
}

const withMoves = (
  course: Course,
  play: HostPlay,
  entries: readonly Entry[],
  skipped: readonly NodeId[],
): HostPlay | undefined => {
  const standing = standingOf(course, { entries, skipped })
  return standing && { ...play, file: { ...play.file, hands: { journal: standing.stand.own.journal, entries, skipped } } }
}

/** One page back. Back from a split opens the vote once more, with the hands that were counted. */
const back = (course: Course, play: HostPlay): HostPlay => {
  const { entries = [], skipped = [] } = play.file.hands ?? {}
  switch (play.phase) {
    case 'question':
      return play
    case 'setting':
      return at(play, 'question')
    case 'vote':
      return at(play, 'evidence')
    case 'split': {
      const last = entries.at(-1)
      const opened = withMoves(course, play, entries.slice(0, -1), skipped)
      return opened ? { ...at(opened, 'vote'), hands: last?.hands ?? {}, decided: last?.option } : play
    }
    case 'record':
      return at(play, 'split')
    case 'evidence':
    case 'how': {
      const last = hostStanding(course, play)?.turns.at(-1)
      if (!last) return at(play, 'setting')
      if (last.entry) return at(play, 'record')
      const opened = withMoves(course, play, entries, skipped.slice(0, -1))
      return opened ? towards(course, opened) : play
    }
    case 'end':
      return at(play, 'ticket')
    default:
      return at(play, debriefPhases[debriefPhases.indexOf(play.phase) - 1] ?? 'how')
  }
}

const clockAfter = (clock: HostClock, event: HostEvent): HostClock => {
  switch (event.type) {
    case 'tick': {
      if (!clock.isRunning || !clock.isTimed) return clock
      const leftMs = Math.max(0, clock.leftMs - Math.max(0, event.ms))
      return { ...clock, leftMs, isRunning: leftMs > 0 }
    }
    case 'clock.toggle':
      return { ...clock, isTimed: true, isRunning: !clock.isRunning && clock.leftMs > 0 }
    case 'clock.minute':
      return { ...clock, isTimed: true, leftMs: clock.leftMs + minuteMs, isRunning: true }
    case 'clock.off':
      return { ...clock, isTimed: !clock.isTimed, isRunning: false }
    default:
      return clock
  }
}
