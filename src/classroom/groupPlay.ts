import { nodeOf, openOptions } from '../engine/index.ts'
import type { SourceId } from '../scenario/index.ts'
import { type Course, type Standing, standingOf } from './course.ts'
import { checkIds, type Debriefing, type Entry } from './entry.ts'
import { enter, enterDecision, passTime, turnClock } from './groupClock.ts'
import { afterPlay, type Draft, type GroupEvent, type GroupPlay, longestAnswer, longestReason, mostSeats } from './groupState.ts'
import { voteSeconds } from './minutes.ts'
import { decisionsOf } from './road.ts'

/**
 * A group's play after an event. An event that does not fit where the group stands changes nothing but the time. Whatever
 * comes in, an entry that is sealed stays as it was sealed.
 */
export const groupPlay = (course: Course, before: GroupPlay, event: GroupEvent): GroupPlay => {
  const play = passTime(before, event.at)
  // Talk that ran out has just become the vote: a press meant for the talk is not one for the vote.
  if (play.phase !== before.phase && (event.type === 'next' || event.type === 'seal')) return play
  switch (event.type) {
    case 'tick':
      return play
    case 'name.another':
      return play.phase === 'welcome' ? { ...play, nameNumber: event.number } : play
    case 'size':
      return play.phase === 'welcome' ? { ...play, size: Math.min(mostSeats, Math.max(1, Math.trunc(event.size))) } : play
    case 'begin':
      return play.phase === 'welcome' ? enter({ ...play, skipped: firstNodes(course, event.past) }, 'note') : play
    case 'note.read':
      return play.phase === 'note' ? enter(play, 'setting') : play
    case 'summaries':
      return { ...play, summaries: event.on }
    case 'level':
      return { ...play, readingLevel: event.level }
    case 'next':
      return forward(course, play)
    case 'back':
      return backward(play)
    case 'seal':
      return seal(course, play)
    case 'decision.skip':
      return skip(course, play)
    case 'play.end':
      return afterPlay.includes(play.phase) ? play : enter(play, 'front')
    case 'source.open':
      return play.phase === 'evidence' || play.phase === 'talk' || play.phase === 'vote'
        ? drafted(play, { opened: withItem(play.draft.opened, event.source, true) })
        : play
    case 'option':
    case 'reason':
    case 'cite':
    case 'cite.none':
    case 'confidence':
      return play.phase === 'vote' ? drafted(play, draftChange(play.draft, event)) : play
    case 'clock.minute':
    case 'clock.pause':
    case 'clock.resume':
    case 'clock.off':
    case 'clock.on':
      return turnClock(play, event.type)
    case 'word':
    case 'person':
    case 'structure':
      return debriefed(play, { [event.type]: event.text.slice(0, longestAnswer[event.type]) })
    case 'mattered':
      return debriefed(play, { [event.when === 'before' ? 'matteredBefore' : 'matteredAfter']: event.node })
    case 'doubt': {
      const doubts = withItem(play.debrief.doubts ?? [], event.check, event.on)
      return debriefed(play, { doubts: checkIds.filter((check) => doubts.includes(check)) })
    }
    case 'ticket':
      return play.phase === 'tickets'
        ? { ...play, tickets: [...play.tickets.filter(({ seat }) => seat !== event.ticket.seat), event.ticket] }
        : play
  }
}

/** What is still missing before a vote can be sealed, in the order of the page. */
export type Missing = 'option' | 'reason' | 'reason.long' | 'cite' | 'confidence'

export const missingOf = ({ draft }: GroupPlay): readonly Missing[] => [
  ...(draft.option === undefined ? (['option'] as const) : []),
  ...(draft.reason.trim() === '' ? (['reason'] as const) : []),
  ...([...draft.reason].length > longestReason ? (['reason.long'] as const) : []),
  ...(draft.cited === undefined ? (['cite'] as const) : []),
  ...(draft.confidence === undefined ? (['confidence'] as const) : []),
]

/** Whether the teacher asks for a source to be opened first, and none was. */
export const mustOpenFirst = (play: GroupPlay, standing: Standing): boolean =>
  play.settings.openFirst && play.draft.opened.length === 0 && (standing.stand.ask?.decision.evidence.length ?? 0) > 0

const firstNodes = (course: Course, count: number) =>
  decisionsOf(course.lesson, course.length)
    .slice(0, Math.max(0, Math.trunc(count)))
    .map((decision) => decision.node)

const drafted = (play: GroupPlay, change: Partial<Draft>): GroupPlay => ({ ...play, draft: { ...play.draft, ...change } })

const debriefed = (play: GroupPlay, change: Partial<Debriefing>): GroupPlay =>
  afterPlay.includes(play.phase) && play.phase !== 'done' ? { ...play, debrief: { ...play.debrief, ...change } } : play

const withItem = <Item>(items: readonly Item[], item: Item, on: boolean): readonly Item[] =>
  on ? (items.includes(item) ? items : [...items, item]) : items.filter((each) => each !== item)

const draftChange = (draft: Draft, event: GroupEvent): Partial<Draft> => {
  switch (event.type) {
    case 'option':
      return {
        option: event.option,
        changedMind: draft.changedMind || (draft.option !== undefined && draft.option !== event.option),
      }
    case 'reason':
      return { reason: event.text }
    case 'cite':
      return { cited: noneIsUndefined(withItem(draft.cited ?? [], event.source, event.on)) }
    case 'cite.none':
      return { cited: event.on ? [] : undefined }
    case 'confidence':
      return { confidence: event.value }
    default:
      return {}
  }
}

const noneIsUndefined = (cited: readonly SourceId[]): readonly SourceId[] | undefined => (cited.length === 0 ? undefined : cited)

const forward = (course: Course, play: GroupPlay): GroupPlay => {
  switch (play.phase) {
    case 'setting':
      return toDecision(course, play)
    case 'evidence': {
      const standing = standingOf(course, play)
      const talk = standing?.stand.ask?.decision.talk
      return !standing || talk === undefined || mustOpenFirst(play, standing) ? play : enter(play, 'talk', talk)
    }
    case 'talk':
      return enter(play, 'vote', voteSeconds)
    case 'sealed':
      return play.settings.reveal === 'each' ? enter(play, 'record') : toDecision(course, play)
    case 'record':
      return toDecision(course, play)
    default: {
      const at = afterPlay.indexOf(play.phase)
      const next = afterPlay[at + 1]
      return at < 0 || !next ? play : enter(asked(play), next)
    }
  }
}

/** What was asked and not answered is kept as such. */
const asked = (play: GroupPlay): GroupPlay => {
  const { debrief } = play
  switch (play.phase) {
    case 'word':
      return { ...play, debrief: { word: '', ...debrief } }
    case 'factors':
      return { ...play, debrief: { person: '', structure: '', ...debrief } }
    case 'doubts':
      return { ...play, debrief: { doubts: [], ...debrief } }
    default:
      return play
  }
}

const backward = (play: GroupPlay): GroupPlay => {
  switch (play.phase) {
    case 'note':
      return enter({ ...play, skipped: [] }, 'welcome')
    case 'setting':
      return enter(play, 'note')
    case 'talk':
    case 'vote':
      return enter(play, 'evidence')
    default: {
      const at = afterPlay.indexOf(play.phase)
      const last = afterPlay[at - 1]
      return at < 1 || !last ? play : enter(play, last)
    }
  }
}

/** Stands before the next decision, or at the front where there is none. */
const toDecision = (course: Course, play: GroupPlay): GroupPlay => {
  const standing = standingOf(course, play)
  if (!standing) return play
  return standing.stand.ask ? enterDecision(play) : enter(play, 'front')
}

const seal = (course: Course, play: GroupPlay): GroupPlay => {
  const ask = standingOf(course, play)?.stand.ask
  const { draft } = play
  if (play.phase !== 'vote' || !ask || missingOf(play).length > 0) return play
  const node = nodeOf(course.scenario, ask.decision.node)
  const open = node.kind === 'turning point' ? openOptions(node, ask.play.values).map((option) => option.id) : []
  if (draft.option === undefined || !open.includes(draft.option)) return play
  const known = ask.decision.evidence.map((each) => each.source)
  const entry: Entry = {
    node: node.id,
    option: draft.option,
    ...(ask.borrowed ? { borrowed: true } : {}),
    reason: draft.reason,
    confidence: draft.confidence,
    opened: known.filter((source) => draft.opened.includes(source)),
    cited: known.filter((source) => draft.cited?.includes(source)),
    secondsReading: Math.round(draft.readingMs / 1000),
    secondsDeciding: Math.round(draft.decidingMs / 1000),
    changedMind: draft.changedMind,
    timedOut: draft.timedOut,
    minute: Math.floor(play.sinceBegunMs / 60_000),
  }
  return enter({ ...play, entries: [...play.entries, entry] }, 'sealed')
}

const skip = (course: Course, play: GroupPlay): GroupPlay => {
  const node = standingOf(course, play)?.stand.ask?.decision.node
  if (node === undefined || !['evidence', 'talk', 'vote'].includes(play.phase)) return play
  return toDecision(course, { ...play, skipped: [...play.skipped, node] })
}
