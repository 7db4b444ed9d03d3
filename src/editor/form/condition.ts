import { type Fresh, isList } from './fresh.ts'
import type { Path } from './readPiece.ts'

/** How the parts of a group must stand: all hold, at least one, none, or not all of them together. */
export type GroupIs = 'all' | 'any' | 'none' | 'not'

/** One thing that is asked: a meter at least or at most so high, or a flag. */
export interface Line {
  readonly kind: 'line'
  /** The labels that it is one of. */
  readonly map: Path
  readonly name: string
  readonly asks: string
  /** What is taken out with it: its label, its place in a list, or the group of which it is the last part. */
  readonly own: Path
  /** What players read where this line does not hold; only of a line in a list. */
  readonly otherwise?: string
}

/** Several parts that stand together in one of four ways. */
export interface Group {
  readonly kind: 'group'
  readonly is: GroupIs
  /** The condition that it is; where it is one label of several, the labels that it is one of. */
  readonly at: Path
  readonly label?: 'any' | 'not'
  /** Where its parts stand, and the names that are taken there; undefined where it is a list, in which a name may stand twice. */
  readonly home: Path
  readonly taken?: readonly string[]
  readonly parts: readonly Part[]
  readonly own: Path
  readonly otherwise?: string
}

export type Part = Line | Group

type Labels = Readonly<Record<string, Fresh>>

/** The condition at a path as a group. Undefined where it is written in a way that is no condition: then only the text shows it. */
export const groupOf = (words: Fresh, at: Path): Group | undefined => {
  const part = partOf(words, at, at)
  return part?.kind === 'line' ? groupOfLabels(words as Labels, at, at) : part
}

const partOf = (words: Fresh, at: Path, own: Path): Part | undefined => {
  if (typeof words === 'string') return undefined
  if (isList(words)) return groupOfList('all', words, { at, home: at, own })
  const { otherwise, ...asked } = words
  const told = typeof otherwise === 'string' ? { otherwise } : {}
  const [[name, value] = [], ...more] = Object.entries(asked)
  if (name === undefined || value === undefined) return undefined
  if (more.length > 0) return groupOfLabels(words, at, own)
  if (name === 'any' || name === 'not') {
    const group = groupOfLabel(name, value, at, own)
    return group && { ...group, ...told }
  }
  return typeof value === 'string' ? { kind: 'line', map: at, name, asks: value, own, ...told } : undefined
}

/** Some labels that must all hold, `any:` and `not:` among them. */
const groupOfLabels = (words: Labels, at: Path, own: Path, home = at, is: GroupIs = 'all'): Group | undefined => {
  const { otherwise, ...asked } = words
  const taken = Object.keys(asked)
  const parts = Object.entries(asked).map(([name, value]): Part | undefined => {
    const mine = taken.length === 1 ? own : [...home, name]
    if (name === 'any' || name === 'not') {
      const group = groupOfLabel(name, value, home, mine)
      return group && { ...group, label: name }
    }
    return typeof value === 'string' ? { kind: 'line', map: home, name, asks: value, own: mine } : undefined
  })
  const told = is === 'all' && typeof otherwise === 'string' ? { otherwise } : {}
  return whole(parts, { kind: 'group', is, at, home, taken, own, ...told })
}

const groupOfLabel = (label: 'any' | 'not', value: Fresh, at: Path, own: Path): Group | undefined => {
  const home = [...at, label]
  if (label === 'any') return isList(value) ? groupOfList('any', value, { at, home, own }) : undefined
  if (typeof value === 'string') return undefined
  if (isList(value)) return groupOfList('not', value, { at, home, own })
  const { any, ...others } = value
  if (any !== undefined && Object.keys(others).length === 0)
    return isList(any) ? groupOfList('none', any, { at, home: [...home, 'any'], own }) : undefined
  return groupOfLabels(value, at, own, home, 'not')
}

const groupOfList = (is: GroupIs, items: readonly Fresh[], places: Pick<Group, 'at' | 'home' | 'own'>): Group | undefined => {
  const parts = items.map((item, place) => {
    const path = [...places.home, place]
    return partOf(item, path, items.length === 1 ? places.own : path)
  })
  return whole(parts, { kind: 'group', is, ...places })
}

const whole = (parts: readonly (Part | undefined)[], group: Omit<Group, 'parts'>): Group | undefined => {
  const sound = parts.filter((part) => part !== undefined)
  return sound.length === parts.length && sound.length > 0 ? { ...group, parts: sound } : undefined
}

/** The same parts of a condition, standing together in another way. A list where one name would stand twice. */
export const turned = (words: Fresh, to: GroupIs): Fresh => {
  const parts = partsIn(words)
  switch (to) {
    case 'all':
      return together(parts)
    case 'any':
      return { any: parts }
    case 'none':
      return { not: { any: parts } }
    case 'not':
      return { not: together(parts) }
  }
}

const partsIn = (words: Fresh): readonly Fresh[] => {
  if (typeof words === 'string' || isList(words)) return eachOf(words)
  const { any, not, ...others } = words
  if (Object.keys(others).length > 0 || (any !== undefined && not !== undefined)) return eachOf(words)
  if (any !== undefined) return eachOf(any)
  if (not === undefined || typeof not === 'string' || isList(not)) return eachOf(not ?? [])
  return Object.keys(not).length === 1 && not.any !== undefined ? eachOf(not.any) : eachOf(not)
}

const eachOf = (words: Fresh): readonly Fresh[] => {
  if (typeof words === 'string') return []
  return isList(words) ? words : Object.entries(words).map(([name, value]) => ({ [name]: value }))
}

const together = (parts: readonly Fresh[]): Fresh => {
  const labels = parts.flatMap((part) => (typeof part === 'string' || isList(part) ? [''] : Object.keys(part)))
  const isOne = labels.every((label) => label !== '' && label !== 'otherwise') && new Set(labels).size === labels.length
  return isOne ? Object.assign({}, ...parts) : parts
}
