import { hashOf, openOptions } from '../engine/index.ts'
import type { NodeId, OptionId, SourceId } from '../scenario/index.ts'
import { groupCodeOf } from './classCode.ts'
import { type Course, standingOf } from './course.ts'
import type { Entry, GroupResult } from './entry.ts'
import { nameOf } from './groupName.ts'
import { turningPoint } from './report.ts'
import { beginLesson, decide, likeliestAt, type Stand } from './road.ts'

/** The names that a printed road sheet offers: each group rings one that no other group has. */
export const paperNames: readonly string[] = Array.from({ length: 16 }, (_, at) => nameOf(at * 37 + 5))

/** What a group wrote on its road sheet. */
export interface PaperRun {
  readonly name: string
  readonly size: number
  /** A decision that was left blank has no line. */
  readonly lines: readonly PaperLine[]
}

export interface PaperLine {
  readonly node: NodeId
  readonly option: OptionId
  readonly confidence?: 1 | 2 | 3 | 4
  /** Undefined where the group put nothing down; empty where none of the sources counted. */
  readonly cited?: readonly SourceId[]
}

/**
 * Why a road sheet cannot be so. `closed`: the option was shut on this group's road; `open` are those that it could choose.
 * `elsewhere`: its road does not come to this decision. `empty`: nothing is written down.
 */
export type PaperProblem =
  | { readonly problem: 'empty' }
  | { readonly problem: 'elsewhere'; readonly node: NodeId }
  | { readonly problem: 'closed'; readonly node: NodeId; readonly option: OptionId; readonly open: readonly OptionId[] }

/**
 * A group's result from its road sheet, the same that its device would have left. A blank before a later choice is left to history,
 * blanks at the end are not decided yet. The group's code hangs on the class and its name alone: the same sheet typed again is the
 * same group.
 */
export const paperResult = (
  course: Course,
  run: PaperRun,
  { classCode, readingLevel }: { readonly classCode: string; readonly readingLevel: GroupResult['readingLevel'] },
): { readonly result: GroupResult } | PaperProblem => {
  const read = entriesOf(course, run.lines)
  if ('problem' in read) return read
  const standing = standingOf(course, read)
  if (!standing || read.entries.length === 0) return { problem: 'empty' }
  return {
    result: {
      format: 'left-of-october/group',
      formatVersion: 1,
      lesson: course.lesson.id,
      lessonVersion: course.lesson.version,
      length: course.length,
      code: groupCodeOf(hashOf(`paper ${classCode} ${run.name}`)),
      name: run.name,
      size: run.size,
      joinedAtMinute: 0,
      readingLevel,
      journal: standing.stand.own.journal,
      entries: read.entries,
      ...(read.skipped.length > 0 ? { skipped: read.skipped } : {}),
      debrief: {},
      tickets: [],
      came: 'typed',
    },
  }
}

const entriesOf = (
  { scenario, lesson, length }: Course,
  lines: readonly PaperLine[],
): { readonly entries: readonly Entry[]; readonly skipped: readonly NodeId[] } | PaperProblem => {
  const entries: Entry[] = []
  const skipped: NodeId[] = []
  let rest = lines
  let stand: Stand | undefined = beginLesson(scenario, lesson, length)
  while (stand?.ask && rest.length > 0) {
    const { decision, play, borrowed } = stand.ask
    const line = rest.find(({ node }) => node === decision.node)
    const option = line?.option ?? likeliestAt(scenario, play) ?? ''
    const decided = decide(scenario, stand, option)
    if (!decided) {
      const open = openOptions(turningPoint(scenario, decision.node), play.values).map(({ id }) => id)
      return { problem: 'closed', node: decision.node, option, open }
    }
    if (line) entries.push(borrowed ? { ...line, borrowed } : line)
    else skipped.push(decision.node)
    rest = rest.filter((each) => each !== line)
    stand = decided.stand
  }
  const [lost] = rest
  return lost ? { problem: 'elsewhere', node: lost.node } : { entries, skipped }
}
