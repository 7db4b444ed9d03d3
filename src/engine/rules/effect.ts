import type { Effect, FlagId } from '../../scenario/index.ts'
import type { Change, Values } from '../play.ts'
import { allows } from './condition.ts'

const lowest = 0
const highest = 10

/**
 * Applies effects in order. A meter stays within 0 and 10, and a change says the step that was really made; an effect
 * that changes nothing leaves no trace. `when` reads the values as they stand before the first effect.
 */
export const applyEffects = (
  effects: readonly Effect[],
  before: Values,
): { readonly values: Values; readonly changes: readonly Change[] } => {
  let values = before
  const changes: Change[] = []
  for (const effect of effects) {
    if (!allows(effect.when, before)) continue
    if (effect.kind === 'meter.add') {
      const from = values.meters[effect.meter] ?? lowest
      const to = Math.min(highest, Math.max(lowest, from + effect.by))
      if (to === from) continue
      values = { ...values, meters: { ...values.meters, [effect.meter]: to } }
      changes.push({ kind: 'meter', meter: effect.meter, by: to - from, from, to, because: effect.because })
    } else {
      if ((values.flags[effect.flag] ?? false) === effect.to) continue
      values = { ...values, flags: { ...values.flags, [effect.flag]: effect.to } }
      changes.push({ kind: 'flag', flag: effect.flag, to: effect.to, because: effect.because })
    }
  }
  return { values, changes }
}

/** At the end of a part only the flags that a later part reads survive; the others are no again. */
export const keepFlags = (values: Values, keeps: readonly FlagId[]): Values => ({
  meters: values.meters,
  flags: Object.fromEntries(Object.entries(values.flags).map(([flag, is]) => [flag, is && keeps.includes(flag)])),
})
