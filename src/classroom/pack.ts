import { allows, hashOf, holds, openOptions, type Play } from '../engine/index.ts'
import type { Advice, NodeId, Option, OptionId, Scenario, Text, TurningPoint } from '../scenario/index.ts'
import type { LessonDecision } from '../scenario/lesson.ts'
import type { Course } from './course.ts'
import { type Passed, passedIn } from './passed.ts'
import { turningPoint } from './report.ts'
import { beginLesson, decide, decisionsOf, type Stand } from './road.ts'

/**
 * A lesson on paper. A group reads the sheet of a decision, writes its choice, and takes two pieces from the desk by their numbers:
 * the slip that tells what followed, and the road card that tells where this leaves the group and which numbers come next.
 */
export interface Pack {
  /** In the order of the lesson; only those that some road leads to. */
  readonly sheets: readonly Sheet[]
  /** By number. One for each choice that some road leaves open. */
  readonly slips: readonly Slip[]
  /** Where every group begins; it is printed on the first sheet and has the number 0. */
  readonly start: RoadCard
  /** By number. Roads that read alike from here on share a card. */
  readonly cards: readonly RoadCard[]
}

/** One decision as every group reads it, whatever its road. */
export interface Sheet {
  /** Counted from 1 over the decisions of the lesson's length. */
  readonly at: number
  readonly decision: LessonDecision
  readonly point: TurningPoint
  /** Advisers who are in the room on at least one road. */
  readonly advice: readonly Advice[]
}

/** What followed from a choice. */
export interface Slip {
  /** Two figures. Neighbours in number have nothing to do with each other. */
  readonly number: number
  readonly node: NodeId
  readonly option: Option
}

/** Where a road stands before a decision, as far as it differs from other roads. */
export interface RoadCard {
  /** Three figures, shuffled like those of the slips. */
  readonly number: number
  readonly node: NodeId
  readonly borrowed: boolean
  readonly passed: readonly Passed[]
  /** Options that are shut on this road, with what the story says of it; that may be nothing. */
  readonly closed: readonly { readonly option: OptionId; readonly because: Text }[]
  /** Advisers of the sheet who are not in the room on this road. */
  readonly absent: readonly Advice[]
  readonly ways: readonly Way[]
}

/** What to take after a choice. Without `card` play is over. */
export interface Way {
  readonly option: OptionId
  readonly slip: number
  readonly card?: number
}

const firstSlip = 11
const firstCard = 101

/**
 * The whole of a lesson on paper: every road that a group can take through its decisions. Undefined where the lesson cannot begin
 * or asks for nothing. Slips are as many as there are options. Cards stay few because roads with the same words ahead of them share
 * one: the lessons that come with the game need at most 25 for 25 minutes, and 47 for 35.
 */
export const packOf = (course: Course): Pack | undefined => {
  const begin = beginLesson(course.scenario, course.lesson, course.length)
  if (!begin?.ask) return undefined
  const roads = roadsFrom(course.scenario, begin)
  const nodes = decisionsOf(course.lesson, course.length).map(({ node }) => node)
  const [start] = roads.slice(-1) as [Road]
  const rest = roads.slice(0, -1).map((_, at) => at)
  const cardNumber = numbered(rest, firstCard, (at) => `card ${course.lesson.id} ${course.length} ${at}`)
  const taken = nodes.flatMap((node) =>
    turningPoint(course.scenario, node)
      .options.filter(({ id }) => roads.some((road) => road.node === node && road.ways.some(({ option }) => option === id)))
      .map((option) => ({ node, option })),
  )
  const slipNumber = numbered(
    taken.map(({ node, option }) => `${node}/${option.id}`),
    firstSlip,
    (id) => `slip ${course.lesson.id} ${course.length} ${id}`,
  )
  /** Advisers whom some road has in the room; of the others no card needs to say that they are away. */
  const heard = (node: NodeId) =>
    turningPoint(course.scenario, node).advice.filter((each) =>
      roads.some((road) => road.node === node && !road.absent.includes(each)),
    )
  const card = ({ ways, ...road }: Road, number: number): RoadCard => ({
    ...road,
    absent: road.absent.filter((each) => heard(road.node).includes(each)),
    number,
    ways: ways.map(({ option, next }) => {
      const follows = next === undefined ? undefined : cardNumber.get(next)
      return {
        option,
        slip: slipNumber.get(`${road.node}/${option}`) ?? 0,
        ...(follows === undefined ? {} : { card: follows }),
      }
    }),
  })
  const byNumber = (a: { readonly number: number }, b: { readonly number: number }) => a.number - b.number
  return {
    sheets: nodes.flatMap((node, at) => {
      const decision = course.lesson.decisions.find((each) => each.node === node)
      const isMet = roads.some((road) => road.node === node)
      return decision && isMet ? [{ at: at + 1, decision, point: turningPoint(course.scenario, node), advice: heard(node) }] : []
    }),
    slips: taken.map((each) => ({ ...each, number: slipNumber.get(`${each.node}/${each.option.id}`) ?? 0 })).sort(byNumber),
    start: card(start, 0),
    cards: rest.map((at) => card(roads[at] as Road, cardNumber.get(at) ?? 0)).sort(byNumber),
  }
}

/** A road card before it has a number; `next` is the place of the card that follows, among all of them. */
interface Road extends Omit<RoadCard, 'number' | 'ways'> {
  readonly ways: readonly { readonly option: OptionId; readonly next: number | undefined }[]
}

/** Every road from a stand on, those with the same words ahead of them once. What comes later stands first, the stand itself last. */
const roadsFrom = (scenario: Scenario, begin: Stand): readonly Road[] => {
  const roads: Road[] = []
  const places = new Map<string, number>()
  const seen = new Map<string, number>()
  const placeOf = (stand: Stand): number | undefined => {
    if (!stand.ask) return undefined
    const passed = passedIn(scenario, stand.passed)
    const same = JSON.stringify([ahead(stand.own), stand.ask.decision.node, passed])
    const had = seen.get(same)
    if (had !== undefined) return had
    const point = turningPoint(scenario, stand.ask.decision.node)
    const { values } = stand.ask.play
    const ways = openOptions(point, values).flatMap(({ id: option }) => {
      const decided = decide(scenario, stand, option)
      return decided ? [{ option, next: placeOf(decided.stand) }] : []
    })
    const road: Road = {
      node: point.id,
      borrowed: stand.ask.borrowed,
      passed,
      closed: point.options
        .filter(({ id }) => ways.every(({ option }) => option !== id))
        .map((option) => ({ option: option.id, because: unmet(option, values) })),
      absent: point.advice.filter(({ when }) => !allows(when, values)),
      ways,
    }
    const words = JSON.stringify(road)
    const place = places.get(words) ?? roads.push(road) - 1
    places.set(words, place)
    seen.set(same, place)
    return place
  }
  placeOf(begin)
  return roads
}

/** All of a play that anything later depends on. */
const ahead = ({ node, stage, values }: Play) => [node, stage, values]

/** What the story says of the first need of an option that is not met. */
const unmet = ({ needs }: Option, values: Play['values']): Text => {
  if (!needs) return ''
  const parts = needs.kind === 'all' && needs.unmet === undefined ? needs.of : [needs]
  return parts.find((part) => !holds(part, values))?.unmet ?? ''
}

/** Numbers from `first` on, in an order that gives nothing away and is the same whenever the lesson is printed. */
const numbered = <Of>(list: readonly Of[], first: number, seed: (of: Of) => string): ReadonlyMap<Of, number> => {
  const shuffled = [...list].sort((a, b) => hashOf(seed(a)) - hashOf(seed(b)))
  return new Map(shuffled.map((each, at) => [each, first + at]))
}
