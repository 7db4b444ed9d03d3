import { type PartLength, roadLength } from '../analysis/index.ts'
import type { Node, NodeTexts, PlainTexts, Scenario, Text } from '../scenario/index.ts'
import { plainOf, textsOf } from '../scenario/words.ts'
import { type Readability, readabilityOf } from './readability.ts'

const wordsPerMinute = 200

/** What `check --lengths` tells of a scenario; in `--json` as it stands. */
export interface Lengths {
  readonly scenario: string
  readonly wordsPerMinute: number
  readonly nodes: readonly NodeLength[]
  readonly road: { readonly parts: readonly RoadMinutes[]; readonly all: Minutes }
}

interface NodeLength {
  readonly part: string
  readonly node: string
  readonly standard: Readability
  /** Of the plain texts alone; null where there are none. */
  readonly plain: Readability | null
  /** How many of the node's texts are told plainly, and how many there are. */
  readonly told: number
  readonly texts: number
}

interface Minutes {
  readonly minutes: number
  /** With plain texts wherever there are any. */
  readonly plainMinutes: number
}

type RoadMinutes = Minutes & { readonly part: string }

/** Words and readability of every node in both levels, and the minutes that history's road takes to read. */
export const lengthsOf = (scenario: Scenario, plain: PlainTexts): Lengths => {
  const parts = roadLength(scenario, plain)
  const all = parts.reduce((sum, each) => sum + each.words, 0)
  const allPlain = parts.reduce((sum, each) => sum + each.plainWords, 0)
  return {
    scenario: scenario.meta.id,
    wordsPerMinute,
    nodes: scenario.parts.flatMap((part) => part.nodes.map((node) => nodeLength(part.id, node, plainOf(node, plain)))),
    road: {
      parts: parts.map((each) => ({ part: each.part, ...minutesOf(each) })),
      all: minutesOf({ words: all, plainWords: allPlain }),
    },
  }
}

const nodeLength = (part: string, node: Node, plain: NodeTexts | undefined): NodeLength => {
  const standard = listOf(textsOf(node))
  const told = plain ? listOf(plain) : []
  return {
    part,
    node: node.id,
    standard: readabilityOf(standard),
    plain: told.length === 0 ? null : readabilityOf(told),
    told: told.length,
    texts: standard.length,
  }
}

const listOf = ({ text, outcomes, record }: NodeTexts): readonly Text[] =>
  [text, ...Object.values(outcomes), record].filter((each) => each !== undefined)

const minutesOf = ({ words, plainWords }: Pick<PartLength, 'words' | 'plainWords'>): Minutes => ({
  minutes: Number((words / wordsPerMinute).toFixed(1)),
  plainMinutes: Number((plainWords / wordsPerMinute).toFixed(1)),
})

/** The same as lines to read. */
export const printLengths = ({ scenario, nodes, road }: Lengths): string => {
  const width = Math.max(12, ...nodes.map((each) => each.node.length)) + 2
  const level = (of: Readability | null) =>
    of ? `${String(of.words).padStart(6)} words, grade ${(of.grade ?? 0).toFixed(1).padStart(4)}` : '     -'
  const minutes = (name: string, { minutes, plainMinutes }: Minutes) =>
    `  ${name.padEnd(width)}${minutes.toFixed(1).padStart(6)} min${' '.repeat(13)}${plainMinutes.toFixed(1).padStart(6)} min plain`
  return [
    `${scenario}: words and Flesch-Kincaid grade, standard and plain`,
    ...nodes.flatMap((each, at) => [
      ...(each.part === nodes[at - 1]?.part ? [] : [each.part]),
      `  ${each.node.padEnd(width)}${level(each.standard)} ${level(each.plain)}${each.plain ? `  (${each.told} of ${each.texts} texts)` : ''}`,
    ]),
    '',
    `The road of history at ${wordsPerMinute} words a minute`,
    ...road.parts.map((each) => minutes(each.part, each)),
    minutes('in all', road.all),
    '',
  ].join('\n')
}
