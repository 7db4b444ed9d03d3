import { nodeOf, type Play, replay } from '../engine/index.ts'
import type { Day, NodeId, Option, OptionId, Scenario, SourceId, TurningPoint } from '../scenario/index.ts'
import type { LessonDecision } from '../scenario/lesson.ts'
import type { Course } from './course.ts'
import type { CheckId, ClassFile, Entry, GroupResult } from './entry.ts'
import { checkIds } from './entry.ts'
import { decisionsOf } from './road.ts'

/** With fewer voters a split would say who voted how. */
export const fewestVoters = 3

/** How a choice stands to the record. `no record`: nothing like it was ever decided. */
export type Match = 'same' | 'departed' | 'no-longer-possible' | 'no record'

/** How a class decided once. */
export interface Split {
  readonly node: NodeId
  readonly title: string
  readonly date: Day
  /** What history took; undefined where nothing like it was ever decided. */
  readonly historical?: OptionId
  readonly options: readonly { readonly id: OptionId; readonly label: string; readonly groups: number; readonly hands: number }[]
  /** Groups that decided it, and hands that were counted. */
  readonly groups: number
  readonly hands: number
  /** Which counts may be told: not those of fewer than three voters. */
  readonly shows: { readonly groups: boolean; readonly hands: boolean }
}

/** The decisions of the class's own length. */
export const classDecisions = ({ lesson }: Course, { settings }: ClassFile): readonly LessonDecision[] =>
  decisionsOf(lesson, settings.length)

export const turningPoint = (scenario: Scenario, id: NodeId): TurningPoint => {
  const node = nodeOf(scenario, id)
  if (node.kind !== 'turning point') throw new Error(`${id} is no turning point`)
  return node
}

/** What history took at a turning point; undefined where nothing like it was ever decided. */
export const historicalOf = ({ invented, options }: TurningPoint): Option | undefined =>
  invented ? undefined : options.find((option) => option.historical)

/** The split at every decision of the class, decided or not. */
export const splitsOf = (course: Course, file: ClassFile): readonly Split[] =>
  classDecisions(course, file).map((decision) => splitAt(course.scenario, file, decision.node))

export const splitAt = (scenario: Scenario, file: ClassFile, id: NodeId): Split => {
  const node = turningPoint(scenario, id)
  const { title, date, options } = node
  const entries = file.groups.flatMap((group) => group.entries.filter((entry) => entry.node === id))
  const counted = file.hands?.entries.find((entry) => entry.node === id)?.hands ?? {}
  const split = options.map((option) => ({
    id: option.id,
    label: option.label,
    groups: entries.filter((entry) => entry.option === option.id).length,
    hands: counted[option.id] ?? 0,
  }))
  const hands = split.reduce((sum, each) => sum + each.hands, 0)
  const historical = historicalOf(node)?.id
  const shows = { groups: entries.length >= fewestVoters, hands: hands >= fewestVoters }
  return { node: id, title, date, ...(historical ? { historical } : {}), options: split, groups: entries.length, hands, shows }
}

/** A road against the record: a line of points, one for each decision of the class. */
export interface PathLine {
  /** The group's code, or '' for the class by show of hands. */
  readonly code: string
  /** Missing where it did not decide. `bits` is missing where the choice was no part of its own road. */
  readonly points: readonly (PathPoint | undefined)[]
}

export interface PathPoint {
  readonly node: NodeId
  readonly option: OptionId
  readonly match: Match
  readonly bits?: number
  readonly reason?: string
}

export const pathLines = (course: Course, file: ClassFile): readonly PathLine[] => {
  const own = file.hands ? [{ code: '', ...file.hands }] : []
  return [...own, ...file.groups].map(({ code, journal, entries }) => {
    const { play } = replay(course.scenario, journal)
    const points = classDecisions(course, file).map(({ node }) => {
      const entry = entries.find((each) => each.node === node)
      return entry && pointOf(course.scenario, play, entry)
    })
    return { code, points }
  })
}

const pointOf = (scenario: Scenario, play: Play, entry: Entry): PathPoint => {
  const step = entry.borrowed ? undefined : play.steps.find((each) => each.node === entry.node)
  return {
    node: entry.node,
    option: entry.option,
    match: matchOf(scenario, entry, step?.match),
    ...(step?.bits === undefined ? {} : { bits: step.bits }),
    ...(entry.reason ? { reason: entry.reason } : {}),
  }
}

/** How an entry stands to the record; by its option alone where its own road does not say. */
export const matchOf = (scenario: Scenario, { node: id, option }: Entry, onRoad?: Match): Match => {
  const node = turningPoint(scenario, id)
  if (node.invented) return 'no record'
  return onRoad ?? (node.options.find((each) => each.id === option)?.historical ? 'same' : 'departed')
}

/** Votes on which decision mattered most, before the talk and after it, by groups and by hands together. */
export interface Mattered {
  readonly node: NodeId
  readonly title: string
  readonly before: number
  readonly after: number
}

export const matteredIn = (course: Course, file: ClassFile): readonly Mattered[] =>
  classDecisions(course, file).map(({ node }) => ({
    node,
    title: turningPoint(course.scenario, node).title,
    before: votes(file, 'matteredBefore', node),
    after: votes(file, 'matteredAfter', node),
  }))

/** Which of the two counts may be told: each needs its own three voters. */
export const matteredShows = (rows: readonly Mattered[]): { readonly before: boolean; readonly after: boolean } => {
  const shows = (when: 'before' | 'after') => rows.reduce((sum, row) => sum + row[when], 0) >= fewestVoters
  return { before: shows('before'), after: shows('after') }
}

const votes = ({ groups, talk }: ClassFile, when: 'matteredBefore' | 'matteredAfter', node: NodeId): number =>
  groups.filter(({ debrief }) => debrief[when] === node).length + (talk?.[when]?.[node] ?? 0)

/** What was named as due to a person, and what as due to circumstances; each once, however often it was said. */
export const factorsIn = ({
  groups,
  talk,
}: ClassFile): { readonly people: readonly string[]; readonly structures: readonly string[] } => ({
  people: once([...groups.map(({ debrief }) => debrief.person), ...(talk?.people ?? [])]),
  structures: once([...groups.map(({ debrief }) => debrief.structure), ...(talk?.structures ?? [])]),
})

/** Words for what was hardest to know. */
export const wordsOf = ({ groups, talk }: ClassFile): readonly string[] =>
  once([...groups.map(({ debrief }) => debrief.word), ...(talk?.words ?? [])])

/** A text in which there is anything to see: not only spaces and signs without width. */
const isSeen = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Each word once, in the order they came, as it was first written; with a capital, where anybody wrote one. */
const once = (said: readonly (string | undefined)[]): readonly string[] => {
  const spelt = new Map<string, string>()
  for (const each of said) {
    const word = each?.trim() ?? ''
    const key = word.toLowerCase()
    if (isSeen.test(word) && (spelt.get(key) ?? key) === key) spelt.set(key, word)
  }
  return [...spelt.values()]
}

/** How many doubt each of the five checks. */
export const doubtsIn = ({ groups, talk }: ClassFile): Readonly<Record<CheckId, number>> =>
  Object.fromEntries(
    checkIds.map((check) => [
      check,
      groups.filter(({ debrief }) => debrief.doubts?.includes(check)).length + (talk?.doubts?.[check] ?? 0),
    ]),
  ) as Record<CheckId, number>

/** What became of a source of the lesson. Undefined counts: no group was asked. */
export interface SourceUse {
  readonly source: SourceId
  readonly openedBy?: number
  readonly citedBy?: number
  readonly citedFor: readonly OptionId[]
}

export const sourcesIn = (course: Course, file: ClassFile): readonly SourceUse[] => {
  const ids = [...new Set(classDecisions(course, file).flatMap(({ evidence }) => evidence.map(({ source }) => source)))]
  return ids.map((source) => useOf(source, classDecisions(course, file), file.groups))
}

/** The use of one source at these decisions: a group that opened or cited it twice counts once. */
export const useOf = (source: SourceId, decisions: readonly LessonDecision[], groups: readonly GroupResult[]): SourceUse => {
  const nodes = decisions.filter(({ evidence }) => evidence.some((each) => each.source === source)).map(({ node }) => node)
  const met = groups.map(({ entries }) => entries.filter((entry) => nodes.includes(entry.node)))
  const by = (what: 'opened' | 'cited') => {
    const asked = met.filter((entries) => entries.some((entry) => entry[what] !== undefined))
    if (asked.length === 0) return undefined
    return asked.filter((entries) => entries.some((entry) => entry[what]?.includes(source))).length
  }
  const citedFor = met.flat().flatMap((entry) => (entry.cited?.includes(source) ? [entry.option] : []))
  const [openedBy, citedBy] = [by('opened'), by('cited')]
  return {
    source,
    ...(openedBy === undefined ? {} : { openedBy }),
    ...(citedBy === undefined ? {} : { citedBy }),
    citedFor: [...new Set(citedFor)],
  }
}

/** How often groups were how sure, where they decided as the record and where they did not. */
export const confidenceIn = (
  course: Course,
  file: ClassFile,
): readonly { readonly confidence: 1 | 2 | 3 | 4; readonly same: number; readonly departed: number }[] => {
  const all = file.groups.flatMap(({ entries }) =>
    entries.map(({ confidence, ...entry }) => ({ confidence, match: matchOf(course.scenario, entry) })),
  )
  return ([1, 2, 3, 4] as const).map((confidence) => {
    const sure = all.filter((each) => each.confidence === confidence)
    const same = sure.filter(({ match }) => match === 'same').length
    return { confidence, same, departed: sure.filter(({ match }) => match === 'departed').length }
  })
}
