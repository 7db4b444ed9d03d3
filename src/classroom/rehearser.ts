import { hashOf, nodeOf, openOptions, type Play } from '../engine/index.ts'
import type { Option } from '../scenario/index.ts'
import type { LessonDecision } from '../scenario/lesson.ts'
import { decodeClassCode, encodeClassCode, groupCodeOf } from './classCode.ts'
import type { Course } from './course.ts'
import { checkIds, type Entry, type GroupResult } from './entry.ts'
import { nameOf, namesCount } from './groupName.ts'
import { beginLesson, decide, decisionsOf, likeliestAt } from './road.ts'

/**
 * What a made-up group wrote, one of several by `at`. Every text that it gives must say by itself that it is made up: it may be
 * read without the page around it.
 */
export type RehearsalWords = (of: 'reason' | 'word' | 'person' | 'structure' | 'ticket', at: number) => string
/** How many different texts there are of each. */
const rehearsalTexts = 4

/** A made-up group: how it decides, when its results come, and what is wrong with them. */
interface Rehearser {
  /** `record`: as history did. `leaning`: mostly what was likely then. `own`: any way that is open. */
  readonly temper: 'record' | 'leaning' | 'own'
  readonly size: number
  /** Its results come once so many decisions are behind the class, or when play ends. */
  readonly comes: number
  /** Decisions that it missed because it came late. */
  readonly missed?: number
  readonly hasNoSource?: boolean
  readonly byCodeOnly?: boolean
}

/** The eight groups of a rehearsal. */
export const rehearsers: readonly Rehearser[] = [
  { temper: 'record', size: 3, comes: 1 },
  { temper: 'leaning', size: 3, comes: 1 },
  { temper: 'leaning', size: 4, comes: 1 },
  { temper: 'own', size: 3, comes: 1 },
  { temper: 'own', size: 3, comes: 2, hasNoSource: true },
  { temper: 'leaning', size: 3, comes: 2, missed: 1 },
  { temper: 'own', size: 2, comes: Number.POSITIVE_INFINITY },
  { temper: 'own', size: 3, comes: Number.POSITIVE_INFINITY, byCodeOnly: true },
]

/** The codes of the made-up groups of a class, by which they are told from groups that a teacher tries out beside them. */
export const rehearserCodes = (seed: string): readonly string[] =>
  rehearsers.map((_, at) => groupCodeOf(drawnFor(seed, at)('code', 32 ** 6)))

const lateMinute = 9

/**
 * What a made-up group has done with the first so many decisions of the lesson, and in the debrief where play is over. The same
 * for the same `seed`, which is the code of its class. Undefined where the lesson cannot begin.
 */
export const rehearsed = (
  course: Course,
  seed: string,
  at: number,
  upTo: number,
  isOver: boolean,
  words: RehearsalWords,
): GroupResult | undefined => {
  const rehearser = rehearsers[at] as Rehearser
  const { scenario, lesson, length } = course
  const drawn = drawnFor(seed, at)
  const all = decisionsOf(lesson, length)
  const entries: Entry[] = []
  const skipped: string[] = []
  const begun = beginLesson(scenario, lesson, length)
  if (!begun) return undefined
  let stand = begun
  while (stand.ask) {
    const { decision, play, borrowed } = stand.ask
    const place = all.findIndex(({ node }) => node === decision.node)
    if (place >= upTo) break
    const isMissed = place < (rehearser.missed ?? 0)
    const isLikeliest = isMissed || rehearser.temper === 'record'
    const option = isLikeliest
      ? likeliestAt(scenario, play)
      : chosenBy(rehearser, openAt(course, play), drawn(decision.node, 1000))
    const decided = option && decide(scenario, stand, option)
    if (!decided) break
    if (isMissed) skipped.push(decision.node)
    else entries.push({ ...entryOf(rehearser, decision, option, drawn, words, place), ...(borrowed ? { borrowed } : {}) })
    stand = decided.stand
  }
  const result: GroupResult = {
    format: 'left-of-october/group',
    formatVersion: 1,
    lesson: lesson.id,
    lessonVersion: lesson.version,
    length,
    code: rehearserCodes(seed)[at] ?? '',
    // Steps of 73 never meet before all names are used up.
    name: nameOf((hashOf(seed) + at * 73) % namesCount),
    size: rehearser.size,
    joinedAtMinute: rehearser.missed ? lateMinute : 0,
    readingLevel: 'standard',
    journal: stand.own.journal,
    entries,
    ...(skipped.length > 0 ? { skipped } : {}),
    debrief: isOver ? debriefOf(entries, drawn, words) : {},
    tickets: isOver && lesson.exit[0] ? [ticketOf(lesson.exit[0].id, drawn, words)] : [],
    came: 'file',
  }
  if (!rehearser.byCodeOnly) return result
  const read = decodeClassCode(scenario, lesson, encodeClassCode(scenario, lesson, result))
  return 'result' in read ? read.result : result
}

type Drawn = (what: string, below: number) => number

/** Looks like chance, and is the same each time. */
const drawnFor =
  (seed: string, at: number): Drawn =>
  (what, below) =>
    hashOf(`rehearsal ${seed} ${at} ${what}`) % below

/** The options open at the decision before a play. */
export const openAt = ({ scenario }: Course, play: Play): readonly Option[] => {
  const node = nodeOf(scenario, play.node)
  return node.kind === 'turning point' ? openOptions(node, play.values) : []
}

/** `luck` is a whole number below 1000. */
const chosenBy = ({ temper }: Rehearser, open: readonly Option[], luck: number): string | undefined => {
  const weights = open.map(({ leaning }) => (temper === 'leaning' ? Math.max(5, leaning) : 1))
  let left = (luck / 1000) * weights.reduce((sum, each) => sum + each, 0)
  return open.find((_, at) => {
    left -= weights[at] ?? 0
    return left < 0
  })?.id
}

const entryOf = (
  { hasNoSource = false }: Rehearser,
  { node, evidence }: LessonDecision,
  option: string,
  drawn: Drawn,
  words: RehearsalWords,
  place: number,
): Entry => {
  const sources = hasNoSource ? [] : evidence.map(({ source }) => source)
  const cited = sources.filter((source) => drawn(`${node} cites ${source}`, 3) > 0)
  return {
    node,
    option,
    reason: words('reason', drawn(`${node} reason`, rehearsalTexts)),
    confidence: (1 + drawn(`${node} sure`, 4)) as 1 | 2 | 3 | 4,
    opened: sources.filter((source) => cited.includes(source) || drawn(`${node} opens ${source}`, 2) > 0),
    cited,
    secondsReading: 40 + drawn(`${node} reads`, 40),
    secondsDeciding: 80 + drawn(`${node} decides`, 60),
    changedMind: drawn(`${node} changes`, 4) === 0,
    timedOut: drawn(`${node} is slow`, 8) === 0,
    minute: 8 + place * 5 + drawn(`${node} minute`, 2),
  }
}

const debriefOf = (entries: readonly Entry[], drawn: Drawn, words: RehearsalWords): GroupResult['debrief'] => {
  const mattered = (when: string) => entries[drawn(`mattered ${when}`, Math.max(1, entries.length))]?.node
  const [matteredBefore, matteredAfter] = [mattered('before'), mattered('after')]
  return {
    word: words('word', drawn('word', rehearsalTexts)),
    ...(matteredBefore === undefined ? {} : { matteredBefore }),
    ...(matteredAfter === undefined ? {} : { matteredAfter }),
    person: words('person', drawn('person', rehearsalTexts)),
    structure: words('structure', drawn('structure', rehearsalTexts)),
    doubts: checkIds.filter((check) => drawn(check, 3) === 0),
  }
}

const ticketOf = (prompt: string, drawn: Drawn, words: RehearsalWords): GroupResult['tickets'][number] => ({
  seat: 1,
  prompt,
  sourceSays: words('ticket', drawn('source says', rehearsalTexts)),
  iAlsoKnow: words('ticket', drawn('I know', rehearsalTexts)),
})
