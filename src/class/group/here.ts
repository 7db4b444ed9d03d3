import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Course, decisionsOf, type GroupPlay, type Standing, type Turn } from '../../classroom/index.ts'
import { nodeOf, type Play } from '../../engine/index.ts'
import type { Option, PlainTexts, TurningPoint } from '../../scenario/index.ts'
import { speak } from '../../ui/messages/speak.ts'
import { plausibleView, type RecordView, type Screen, screenOf } from '../../view/index.ts'
import type { GroupPress } from './desk.ts'

/** What every phase of a group's page works from. */
export interface Here {
  readonly course: Course
  readonly plain: PlainTexts
  readonly play: GroupPlay
  readonly standing: Standing
  readonly send: (press: GroupPress) => void
}

export const HereContext = createContext<Here | undefined>(undefined)

/** Where the group stands; phases are never drawn outside it. */
export const useHere = (): Here => {
  const here = useContext(HereContext)
  if (!here) throw new Error('drawn outside a group')
  return here
}

/** A play in the words that this group wants. */
export const screenHere = ({ course, plain, play }: Here, at: Play): Screen =>
  screenOf(course.scenario, at, speak, {
    plain: play.readingLevel === 'plain' ? plain : undefined,
    summaries: play.summaries,
  })

/** The turning point of a decision. */
export const pointOf = ({ course }: Pick<Here, 'course'>, node: string): TurningPoint => {
  const found = nodeOf(course.scenario, node)
  if (found.kind !== 'turning point') throw new Error(`${node} is no turning point`)
  return found
}

/** The option that was taken in a decision that is behind the group. */
export const takenIn = (here: Pick<Here, 'course'>, turn: Turn): Option | undefined =>
  pointOf(here, turn.node).options.find((option) => option.id === turn.outcome.steps.at(-1)?.option)

/** The last choice of the group that was not history's: what the five checks are tried on. */
export const lastBranch = (here: Pick<Here, 'course' | 'standing'>): Turn | undefined =>
  here.standing.turns.findLast((turn) => turn.entry && takenIn(here, turn)?.historical === false)

/** The card of a choice that was not history's: the one change, what stays, who argued for it, how sure. Undefined for history's own. */
export const plausibleHere = (here: Pick<Here, 'course'>, turn: Turn): RecordView['plausibility'] => {
  const option = takenIn(here, turn)
  return option && plausibleView(here.course.scenario, pointOf(here, turn.node), option, turn.outcome.steps, speak)
}

/** "Decision 2 of 4", counted over the whole lesson. */
export const placeOf = ({ course }: Here, node: string): { readonly at: number; readonly count: number } => {
  const decisions = decisionsOf(course.lesson, course.length)
  return { at: decisions.findIndex((decision) => decision.node === node) + 1, count: decisions.length }
}
