import type { Course } from './course.ts'
import type { ClassFile } from './entry.ts'
import { gather } from './gather.ts'
import { openAt, type RehearsalWords, rehearsed, rehearserCodes, rehearsers } from './rehearser.ts'
import { decisionsOf, likeliestAt } from './road.ts'
import { type HostPlay, hostStanding, isPlaying, leading } from './showOfHands.ts'

/**
 * A class after a step, with what its made-up groups do meanwhile: their hands go up at a vote, and their results come in as
 * decisions fall behind the class. A group that the teacher has taken out stays out, also when the class goes back and on again. A
 * class that is no rehearsal stays as it is.
 */
export const rehearse = (course: Course, before: HostPlay, after: HostPlay, words: RehearsalWords): HostPlay => {
  if (!after.file.rehearsal) return after
  const [from, to] = [reachedBy(course, before), reachedBy(course, after)]
  const play = before.phase !== 'vote' && after.phase === 'vote' ? withHands(course, after, words) : after
  if (to.moment <= from.moment) return play
  const had = Math.max(from.moment, shownBy(course, play.file))
  const file = rehearsers.reduce((now, { comes }, at) => {
    const result = rehearsed(course, now.code, at, to.decisions, to.moment === Number.POSITIVE_INFINITY, words)
    const isDue = comes <= to.moment && (comes > had || now.groups.some(({ code }) => code === result?.code))
    const gathered = result && isDue ? gather(course, now, result) : undefined
    return gathered && 'file' in gathered ? gathered.file : now
  }, play.file)
  return { ...play, file }
}

/** How many decisions of the lesson are behind a class; the moment is past all of them when play is over. */
const reachedBy = (course: Course, play: HostPlay): { readonly decisions: number; readonly moment: number } => {
  const all = decisionsOf(course.lesson, course.length)
  const node = hostStanding(course, play)?.stand.ask?.decision.node
  const decisions = node === undefined ? all.length : all.findIndex((each) => each.node === node)
  return { decisions, moment: isPlaying(play) ? decisions : Number.POSITIVE_INFINITY }
}

/** The farthest moment that a class has come to before it went back: its made-up groups keep what they had there. */
const shownBy = (course: Course, { code, groups }: ClassFile): number => {
  const all = decisionsOf(course.lesson, course.length)
  const moments = rehearserCodes(code).flatMap((own, at) => {
    const group = groups.find((each) => each.code === own)
    if (!group) return []
    const decided = all.findLastIndex(({ node }) => group.entries.some((entry) => entry.node === node)) + 1
    return [rehearsers[at]?.comes ?? 0, group.debrief.word === undefined ? decided : Number.POSITIVE_INFINITY]
  })
  return Math.max(0, ...moments)
}

/** The hands of all groups at the decision that is open, where nobody has counted yet. One option always leads. */
const withHands = (course: Course, play: HostPlay, words: RehearsalWords): HostPlay => {
  const ask = hostStanding(course, play)?.stand.ask
  if (!ask || Object.keys(play.hands).length > 0) return play
  const open = openAt(course, ask.play)
  const upTo = decisionsOf(course.lesson, course.length).findIndex(({ node }) => node === ask.decision.node) + 1
  const hands: Record<string, number> = {}
  for (const [at, { size }] of rehearsers.entries()) {
    const own = rehearsed(course, play.file.code, at, upTo, false, words)?.entries.find(({ node }) => node === ask.decision.node)
    const option = open.find(({ id }) => id === own?.option)?.id ?? likeliestAt(course.scenario, ask.play)
    if (option) hands[option] = (hands[option] ?? 0) + size
  }
  const most = Object.entries(hands).toSorted(([, a], [, b]) => b - a)[0]?.[0]
  const counted = { ...play, hands }
  return most === undefined || leading(counted) ? counted : { ...play, hands: { ...hands, [most]: (hands[most] ?? 0) + 1 } }
}
