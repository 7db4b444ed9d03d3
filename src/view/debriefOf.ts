import type { Play, Step } from '../engine/index.ts'
import { causesOf, encodePath, nodeOf, partOf } from '../engine/index.ts'
import type { PartId, Scenario } from '../scenario/index.ts'
import { dateView } from './date.ts'
import type { Debrief, TimelinePoint } from './pages.ts'
import { claimView, recordView, resultOf } from './record.ts'
import { distanceView } from './screenOf.ts'
import type { Speak } from './speak.ts'
import { standardWording, type Wording } from './wording.ts'

/**
 * The road and how it differs from history's: the whole of it for the end of a game or for where it stands now, or one
 * part of it when `part` names one. Bits, code and seed are always the whole road's. Texts in the wording asked for.
 */
export const debriefOf = (
  scenario: Scenario,
  play: Play,
  speak: Speak,
  part?: PartId,
  wording: Wording = standardWording,
): Debrief => {
  const here = nodeOf(scenario, play.node)
  const ending = here.kind === 'ending' ? here : undefined
  const within = (id: string) => part === undefined || partOf(scenario, id).id === part
  const timeline = timelineOf(scenario, play, speak).filter((point) => within(point.node))
  const steps = play.steps.filter((step) => within(step.node))
  const points = steps.map((step) => nodeOf(scenario, step.node))
  const times = (match: TimelinePoint['match']) => timeline.filter((point) => point.match === match).length
  return {
    timeline,
    moved: movedOf(scenario, play, speak),
    same: times('same'),
    departed: times('departed'),
    impossible: times('no-longer-possible'),
    bits: play.distanceBits,
    oneIn: distanceView(play.distanceBits).oneIn,
    code: encodePath(scenario, play.journal),
    seed: play.journal.seed,
    questions: [
      ...(ending?.questions ?? []).map((text) => ({ about: '', text })),
      ...points.flatMap((node) =>
        node.kind === 'turning point' ? node.questions.map((text) => ({ about: node.title, text })) : [],
      ),
    ],
    disputed: points.flatMap((node) =>
      'record' in node && node.record
        ? node.record.claims.filter((claim) => claim.status === 'disputed').map((claim) => claimView(scenario, claim, speak))
        : [],
    ),
    records: steps.flatMap((step) => {
      const node = nodeOf(scenario, step.node)
      const record = recordView(scenario, node, step, play.steps.slice(0, play.steps.indexOf(step) + 1), speak, wording)
      return record ? [{ node: node.id, title: node.title, record }] : []
    }),
    carried: carriedOf(scenario, play),
  }
}

const carriedOf = (scenario: Scenario, play: Play): readonly string[] => {
  const before = scenario.parts[scenario.parts.indexOf(partOf(scenario, play.node)) - 1]
  const kept = new Set(before?.keeps ?? [])
  return scenario.flags.filter((flag) => kept.has(flag.id) && play.values.flags[flag.id]).map((flag) => flag.says)
}

const timelineOf = (scenario: Scenario, play: Play, speak: Speak): readonly TimelinePoint[] => {
  let decided = 0
  const points: TimelinePoint[] = []
  for (const step of play.steps) {
    const node = nodeOf(scenario, step.node)
    if (node.kind === 'turning point' && step.match)
      points.push({
        node: node.id,
        date: dateView(node, scenario.meta.calendar, speak.locale),
        title: node.title,
        yours: resultOf(node, step, speak),
        historys: node.options.find((option) => option.historical)?.label ?? '',
        match: step.match,
        rewind: decided,
      })
    if (isDecision(step)) decided += 1
  }
  return points
}

const isDecision = (step: Step): boolean => step.option !== undefined || step.picks !== undefined

/** How many decisions of either kind are told. */
const mostDecisions = 3

/**
 * The decisions that led to this ending: those that turned what its way in reads, and those farthest from history, three
 * of each at most, in the order in which they were made.
 */
const movedOf = (scenario: Scenario, play: Play, speak: Speak): Debrief['moved'] => {
  const reasons = new Map<string, string[]>()
  const add = (node: string, because: string) => {
    const list = reasons.get(node) ?? []
    if (because !== '' && !list.includes(because)) list.push(because)
    reasons.set(node, list)
  }
  for (const cause of causesOf(scenario, play, { ending: true })) add(cause.node, cause.because)
  const led = [...reasons.keys()].slice(0, mostDecisions)
  const farthest = play.steps
    .filter((step) => (step.bits ?? 0) > 0 && !led.includes(step.node))
    .sort((a, b) => (b.bits ?? 0) - (a.bits ?? 0))
    .slice(0, mostDecisions)
  const told = new Set([...led, ...farthest.map((step) => step.node)])
  return play.steps
    .filter((step) => told.has(step.node))
    .map((step) => {
      const node = nodeOf(scenario, step.node)
      const because = reasons.get(step.node) ?? []
      return { node: step.node, title: node.title, choice: resultOf(node, step, speak), because }
    })
}
