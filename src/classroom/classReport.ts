import type { NodeId, OptionId } from '../scenario/index.ts'
import { type Course, standingOf } from './course.ts'
import type { ClassFile, Entry, GroupResult, Ticket } from './entry.ts'
import { isLate } from './late.ts'
import { classDecisions, type Match, pathLines, turningPoint } from './report.ts'
import { decisionsOf } from './road.ts'

/** What was written for one option of a decision, without saying by whom. */
export interface OptionReasons {
  readonly option: OptionId
  readonly label: string
  /** In the order of the alphabet: the order in which groups came would tell whose they are. */
  readonly reasons: readonly string[]
  /** Groups that took it and whose reason is not in the class's file. */
  readonly missing: number
}

/** Reasons by decision and option. Options that nobody gave a reason for are left out. */
export const reasonsIn = (
  course: Course,
  file: ClassFile,
): readonly { readonly node: NodeId; readonly title: string; readonly options: readonly OptionReasons[] }[] =>
  classDecisions(course, file).map(({ node }) => {
    const { title, options } = turningPoint(course.scenario, node)
    const entries = file.groups.flatMap((group) => group.entries.filter((entry) => entry.node === node))
    const given = options.map(({ id, label }): OptionReasons => {
      const taken = entries.filter((entry) => entry.option === id)
      const reasons = taken.flatMap(({ reason = '' }) => (reason.trim() === '' ? [] : [reason]))
      return {
        option: id,
        label,
        reasons: reasons.toSorted(),
        missing: taken.filter(({ reason }) => reason === undefined).length,
      }
    })
    return { node, title, options: given.filter(({ reasons, missing }) => reasons.length + missing > 0) }
  })

/**
 * A decision on a group's own page. Where there is no entry: `late`, it came after the class had passed it; `skipped`, the class went
 * past it; in both history decided. `elsewhere`: its own road did not lead there. `not-reached`: play ended before it.
 * `not-asked`: it is no part of the length that this group played.
 */
export type GroupChoice = { readonly node: NodeId } & (
  | { readonly state: 'decided'; readonly entry: Entry; readonly match: Match; readonly reason: ReasonState }
  | { readonly state: 'late' | 'skipped' | 'elsewhere' | 'not-reached' | 'not-asked' }
)

/** `on-device`: it travels in the group's file, and only its code came. `on-paper`: the run was typed in from paper. */
export type ReasonState = 'written' | 'none' | 'on-device' | 'on-paper'

/** Every decision of the class as one group met it, with the reason why something is missing. */
export const choicesOf = (course: Course, file: ClassFile, group: GroupResult): readonly GroupChoice[] => {
  const points = pathLines(course, { ...file, hands: undefined, groups: [group] })[0]?.points ?? []
  const own = { ...course, length: group.length }
  const { entries, skipped = [] } = group
  const asked = decisionsOf(course.lesson, group.length).map(({ node }) => node)
  const stand = standingOf(own, { entries, skipped })?.stand
  const ahead = [stand?.ask?.decision.node, ...(stand?.left.map(({ node }) => node) ?? [])]
  const decided = new Set(entries.map(({ node }) => node))
  const first = asked.findIndex((node) => decided.has(node))
  const missing = (node: NodeId) => {
    if (!asked.includes(node)) return 'not-asked'
    if (skipped.includes(node)) {
      const isBefore = first < 0 || asked.indexOf(node) < first
      return isLate(group) && isBefore ? 'late' : 'skipped'
    }
    return ahead.includes(node) ? 'not-reached' : 'elsewhere'
  }
  return classDecisions(course, file).map(({ node }, at): GroupChoice => {
    const entry = entries.find((each) => each.node === node)
    const match = points[at]?.match
    if (!entry || !match) return { node, state: missing(node) }
    return { node, state: 'decided', entry, match, reason: reasonState(group, entry) }
  })
}

const reasonState = ({ came }: GroupResult, { reason }: Entry): ReasonState => {
  if (reason === undefined) return came === 'typed' ? 'on-paper' : 'on-device'
  return reason.trim() === '' ? 'none' : 'written'
}

/** An exit ticket with the group that it came from. */
export interface TicketOf {
  readonly group: string
  readonly ticket: Ticket
}

/** Tickets by the question that they answer, in the order of groups and seats. */
export const ticketsIn = ({
  groups,
}: ClassFile): readonly { readonly prompt: string; readonly tickets: readonly TicketOf[] }[] => {
  const all = groups.flatMap(({ code, tickets }) => tickets.map((ticket): TicketOf => ({ group: code, ticket })))
  return [...new Set(all.map(({ ticket }) => ticket.prompt))].map((prompt) => ({
    prompt,
    tickets: all.filter(({ ticket }) => ticket.prompt === prompt),
  }))
}
