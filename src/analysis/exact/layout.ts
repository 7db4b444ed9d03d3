import type { Values } from '../../engine/index.ts'
import type { FlagId, MeterId, Scenario } from '../../scenario/index.ts'

/** What a condition can read: a meter, 0 to 10, or a flag, 0 or 1. */
export interface Variable {
  readonly kind: 'meter' | 'flag'
  readonly id: string
  /** How many values it can have: 11 or 2. */
  readonly size: number
  /** Where it stands in a packed state: the word, and how far its bits are moved within it. */
  readonly word: number
  readonly shift: number
  /** All its bits, not moved: 15 or 1. */
  readonly bits: number
}

/**
 * How a state is packed into 32-bit words: eight meters in a word, then 32 flags in a word. Every state of a scenario has
 * the same layout, so two states are equal when their words are.
 */
export interface Layout {
  readonly words: number
  readonly variables: readonly Variable[]
  readonly indexOf: (kind: Variable['kind'], id: string) => number
}

/** Packed values of all variables, `Layout.words` long. */
export type Packed = Int32Array

/** Meters have the values 0 to 10. */
const meterSize = 11
const metersInWord = 8
const flagsInWord = 32

export const layoutOf = (scenario: Pick<Scenario, 'meters' | 'flags'>): Layout => {
  const meterWords = Math.ceil(scenario.meters.length / metersInWord)
  const variables: readonly Variable[] = [
    ...scenario.meters.map(({ id }, at): Variable => {
      const place = { word: Math.floor(at / metersInWord), shift: (at % metersInWord) * 4 }
      return { kind: 'meter', id, size: meterSize, bits: 15, ...place }
    }),
    ...scenario.flags.map(({ id }, at): Variable => {
      const place = { word: meterWords + Math.floor(at / flagsInWord), shift: at % flagsInWord }
      return { kind: 'flag', id, size: 2, bits: 1, ...place }
    }),
  ]
  const places = new Map(variables.map(({ kind, id }, at) => [`${kind} ${id}`, at]))
  return {
    words: Math.max(1, meterWords + Math.ceil(scenario.flags.length / flagsInWord)),
    variables,
    indexOf: (kind, id) => {
      const at = places.get(`${kind} ${id}`)
      if (at === undefined) throw new Error(`no ${kind} ${id}`)
      return at
    },
  }
}

export const readVariable = (state: Packed, { word, shift, bits }: Variable): number => ((state[word] ?? 0) >>> shift) & bits

export const writeVariable = (state: Packed, { word, shift, bits }: Variable, value: number): void => {
  state[word] = ((state[word] ?? 0) & ~(bits << shift)) | (value << shift)
}

export const pack = (layout: Layout, values: Values): Packed => {
  const state = new Int32Array(layout.words)
  for (const variable of layout.variables)
    writeVariable(
      state,
      variable,
      variable.kind === 'meter' ? (values.meters[variable.id as MeterId] ?? 0) : values.flags[variable.id as FlagId] ? 1 : 0,
    )
  return state
}

export const unpack = (layout: Layout, state: Packed): Values => {
  const meters: Record<string, number> = {}
  const flags: Record<string, boolean> = {}
  for (const variable of layout.variables) {
    const value = readVariable(state, variable)
    if (variable.kind === 'meter') meters[variable.id] = value
    else flags[variable.id] = value === 1
  }
  return { meters, flags }
}
