import { holds, type Values } from '../../engine/index.ts'
import type { Condition } from '../../scenario/index.ts'
import type { Layout, Packed } from './layout.ts'

/**
 * A condition over numbered variables without `not`. A test holds where the bit of the variable's value is set in `values`;
 * which values those are is asked of the engine's own `holds`, value by value.
 */
export type Formula =
  | { readonly kind: 'test'; readonly variable: number; readonly values: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] }

/** Always and never. */
export const always: Formula = { kind: 'all', of: [] }
export const never: Formula = { kind: 'any', of: [] }
export const isAlways = (formula: Formula): boolean => formula.kind === 'all' && formula.of.length === 0
export const isNever = (formula: Formula): boolean => formula.kind === 'any' && formula.of.length === 0

/** The bits of all values of a variable. */
export const allValues = (size: number): number => 2 ** size - 1

/** For each variable the values that it may have, as bits. */
export type Possible = Uint16Array

export const formulaOf = (layout: Layout, condition: Condition | undefined, is = true): Formula => {
  if (!condition) return is ? always : never
  switch (condition.kind) {
    case 'not':
      return formulaOf(layout, condition.of, !is)
    case 'all':
    case 'any':
      return {
        kind: (condition.kind === 'all') === is ? 'all' : 'any',
        of: condition.of.map((part) => formulaOf(layout, part, is)),
      }
    default: {
      const variable =
        condition.kind === 'flag' ? layout.indexOf('flag', condition.flag) : layout.indexOf('meter', condition.meter)
      const { kind, id, size } = layout.variables[variable] ?? { kind: 'flag', id: '', size: 0 }
      let values = 0
      for (let value = 0; value < size; value += 1) {
        const there: Values =
          kind === 'meter' ? { meters: { [id]: value }, flags: {} } : { meters: {}, flags: { [id]: value === 1 } }
        if (holds(condition, there) === is) values |= 1 << value
      }
      return { kind: 'test', variable, values }
    }
  }
}

/**
 * The formula as it stands where variables have only these values: tests that all of them pass, or none, are gone. It agrees
 * with the whole formula on every state within `possible`.
 */
export const simplify = (formula: Formula, possible: Possible): Formula => {
  if (formula.kind === 'test') {
    const here = possible[formula.variable] ?? 0
    if ((here & ~formula.values) === 0) return always
    return (here & formula.values) === 0 ? never : formula
  }
  const [gone, decides] = formula.kind === 'all' ? [isAlways, isNever] : [isNever, isAlways]
  const parts: Formula[] = []
  for (const part of formula.of) {
    const left = simplify(part, possible)
    if (decides(left)) return left
    if (!gone(left)) parts.push(left)
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: formula.kind, of: parts }
}

/** The possible values that remain where a formula holds: exact for single tests and for all of several, generous for any of them. */
export const within = (formula: Formula, possible: Possible): Possible => {
  if (formula.kind === 'test') {
    const left = possible.slice()
    left[formula.variable] = (left[formula.variable] ?? 0) & formula.values
    return left
  }
  if (formula.kind === 'all') return formula.of.reduce((left, part) => within(part, left), possible)
  if (formula.of.length === 0) return possible
  const ways = formula.of.map((part) => within(part, possible)).filter((way) => way.every((values) => values !== 0))
  return possible.map((_, at) => ways.reduce((sum, way) => sum | (way[at] ?? 0), 0))
}

/** The formula that holds where this one does not. */
export const negated = (layout: Layout, formula: Formula): Formula =>
  formula.kind === 'test'
    ? { ...formula, values: allValues(layout.variables[formula.variable]?.size ?? 0) & ~formula.values }
    : { kind: formula.kind === 'all' ? 'any' : 'all', of: formula.of.map((part) => negated(layout, part)) }

/** Every test in a formula. */
export const testsIn = (formula: Formula): readonly (Formula & { readonly kind: 'test' })[] =>
  formula.kind === 'test' ? [formula] : formula.of.flatMap(testsIn)

/** A function that says whether the formula holds in a packed state. */
export const compiled = (layout: Layout, formula: Formula): ((state: Packed) => boolean) => {
  if (formula.kind === 'test') {
    const { word = 0, shift = 0, bits = 0 } = layout.variables[formula.variable] ?? {}
    const { values } = formula
    return (state) => ((values >>> (((state[word] as number) >>> shift) & bits)) & 1) === 1
  }
  const parts = formula.of.map((part) => compiled(layout, part))
  const [first, second] = parts
  if (parts.length === 0) return formula.kind === 'all' ? () => true : () => false
  if (parts.length === 2 && first && second)
    return formula.kind === 'all' ? (state) => first(state) && second(state) : (state) => first(state) || second(state)
  return formula.kind === 'all'
    ? (state) => {
        for (const part of parts) if (!part(state)) return false
        return true
      }
    : (state) => {
        for (const part of parts) if (part(state)) return true
        return false
      }
}
