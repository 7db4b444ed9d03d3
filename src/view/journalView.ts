import type { Play } from '../engine/index.ts'
import { echoesAt, encodePath, nodeOf, partOf } from '../engine/index.ts'
import type { MeterId, Scenario } from '../scenario/index.ts'
import { dateView } from './date.ts'
import type { JournalLine, MeterCauses } from './pages.ts'
import { resultOf } from './record.ts'
import { changeView } from './screenOf.ts'
import type { Speak } from './speak.ts'

/** The journal, oldest first: every node passed, what was decided there and what it moved. */
export const journalOf = (scenario: Scenario, play: Play, speak: Speak): readonly JournalLine[] => {
  let decided = 0
  return play.steps.map((step) => {
    const node = nodeOf(scenario, step.node)
    const decision = step.option !== undefined || step.picks !== undefined
    const rewind = decision ? decided : undefined
    if (decision) decided += 1
    return {
      node: node.id,
      kind: node.kind,
      part: partOf(scenario, node.id).title,
      date: dateView(node, scenario.meta.calendar, speak.locale),
      title: node.title,
      result: resultOf(node, step, speak),
      changes: step.changes.map((change) => changeView(scenario, change)),
      echoes: echoesAt(node, step),
      match: step.match,
      bits: step.bits,
      rewind,
    }
  })
}

/** Where a meter's value comes from: its start, then every step of the play that moved it. Undefined for an unknown meter. */
export const meterCausesOf = (scenario: Scenario, play: Play, id: MeterId, speak: Speak): MeterCauses | undefined => {
  const meter = scenario.meters.find((each) => each.id === id)
  if (!meter) return undefined
  const start = play.steps[0]?.before.meters[id] ?? play.values.meters[id] ?? meter.start
  return {
    meter: id,
    name: meter.name,
    start,
    value: play.values.meters[id] ?? start,
    steps: play.steps.flatMap((step) => {
      const node = nodeOf(scenario, step.node)
      return step.changes.flatMap((change) =>
        change.kind === 'meter' && change.meter === id
          ? [
              {
                node: node.id,
                title: node.title,
                date: dateView(node, scenario.meta.calendar, speak.locale),
                by: change.by,
                to: change.to,
                because: change.because,
                choice: resultOf(node, step, speak),
              },
            ]
          : [],
      )
    }),
  }
}

/** The path code of the road so far. */
export const encodePathOf = (scenario: Scenario, play: Play): string => encodePath(scenario, play.journal)
