import { Document, Scalar, visit } from 'yaml'
import type { Condition, Effect, NextRule, Scenario } from './scenario.ts'

/**
 * A scenario as the text of one file that loads to an equal scenario. Comments, and which files it came from, are not in a
 * scenario and so not in the text. What is empty, or computed on loading, is left out.
 */
export const printScenario = ({ meta, hash: _, ...content }: Scenario): string => {
  const { format, ...rest } = meta
  const document = new Document(written('scenario', { format, ...rest, ...content }), {
    schema: 'failsafe',
    aliasDuplicateObjects: false,
  })
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return
      node.type = styleOf(node.value)
      // Each break of a folded text is a paragraph already.
      if (node.type === Scalar.BLOCK_FOLDED) node.value = node.value.replaceAll('\n\n', '\n')
    },
  })
  return document.toString({ lineWidth: 120, indentSeq: true })
}

/** How a text is best written: a paragraph in folded lines, a short one on the line of its label. */
const styleOf = (text: string): Scalar.Type => {
  if (/^[“”„]/u.test(text)) return Scalar.QUOTE_DOUBLE
  if (/(?:^|[^\n])\n(?:[^\n]|$)|\n\s| {2}/u.test(text.replaceAll('\n\n', '¶')))
    return text.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.PLAIN
  return text.includes('\n') || text.length > 90 ? Scalar.BLOCK_FOLDED : Scalar.PLAIN
}

/** A value in the author's words: yes and no for claims, labels with hyphens, conditions and effects as they are written. */
const written = (label: string, value: unknown): unknown => {
  switch (label) {
    case 'needs':
    case 'when':
      return conditionOf(value as Condition)
    case 'effects':
      return (value as readonly Effect[]).map(effectOf)
    case 'next':
      return nextOf(value as readonly NextRule[])
    case 'words':
      return (value as readonly { upTo: number; word: string }[]).map(({ upTo, word }) => `${upTo} ${word}`)
    case 'outcomes':
      return value // Its labels are ids, whatever words they are.
    case 'by':
      return signed(value as number)
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map((item) => written('', item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => name !== 'keeps' && !isEmpty(part))
      .sort(([a], [b]) => rankOf(a) - rankOf(b))
      .map(([name, part]) => [name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`), written(name, part)]),
  )
}

/** What stands first in an entry, and what last; the rest keeps its order in between. */
const first = ['format', 'id', 'version', 'kind', 'date', 'until', 'time', 'place', 'title', 'subtitle', 'name', 'fullName']
const last = ['effects', 'outcome', 'next', 'historical', 'leaning', 'basis', 'plausibility', 'record', 'questions', 'sources']
const rankOf = (name: string): number =>
  first.includes(name) ? first.indexOf(name) - first.length : last.includes(name) ? last.indexOf(name) + 1 : 0

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

const signed = (by: number): string => (by > 0 ? `+${by}` : String(by))

const nextOf = (rules: readonly NextRule[]): unknown =>
  rules.length === 1 && rules[0] && !rules[0].when
    ? rules[0].go
    : rules.map(({ when, go }) => ({ ...(when ? { when: conditionOf(when) } : {}), go }))

const effectOf = (effect: Effect): unknown => ({
  ...(effect.kind === 'meter.add' ? { [effect.meter]: signed(effect.by) } : { [effect.flag]: effect.to ? 'yes' : 'no' }),
  because: effect.because,
  ...(effect.when ? { when: conditionOf(effect.when) } : {}),
})

const conditionOf = (condition: Condition): unknown => {
  // A list has no words of its own for when it does not hold; labels side by side do.
  if (condition.kind === 'all' && condition.unmet === undefined && !isSideBySide(condition.of))
    return condition.of.map(conditionOf)
  return { ...labelsOf(condition), ...(condition.unmet === undefined ? {} : { otherwise: condition.unmet }) }
}

/** Whether conditions can stand as labels of one entry: each label once, and none with words of its own. */
const isSideBySide = (conditions: readonly Condition[]): boolean => {
  const labels = conditions.flatMap((each) => (each.kind === 'all' ? [] : Object.keys(labelsOf(each))))
  return (
    conditions.length > 1 &&
    labels.length === conditions.length &&
    new Set(labels).size === labels.length &&
    conditions.every((each) => each.unmet === undefined)
  )
}

const labelsOf = (condition: Condition): Readonly<Record<string, unknown>> => {
  switch (condition.kind) {
    case 'meter.atLeast':
      return { [condition.meter]: `at least ${condition.value}` }
    case 'meter.atMost':
      return { [condition.meter]: `at most ${condition.value}` }
    case 'flag':
      return { [condition.flag]: condition.is ? 'yes' : 'no' }
    case 'any':
      return { any: condition.of.map(conditionOf) }
    case 'not':
      return { not: conditionOf(condition.of) }
    case 'all':
      return Object.assign({}, ...condition.of.map(labelsOf))
  }
}
