import { machineConfig, waysOut } from '../engine/index.ts'
import type { Node, Scenario } from '../scenario/index.ts'
import { scenarioAt } from './scenarioAt.ts'
import { badUsage, optionOf, out, plainOf } from './terminal.ts'

const formats: Readonly<Record<string, (scenario: Scenario) => string>> = {
  mermaid: (scenario) => mermaid(scenario),
  dot: (scenario) => dot(scenario),
  xstate: (scenario) => JSON.stringify(machineConfig(scenario), null, 2),
}

/** `graph PATH --format mermaid|dot|xstate`: the shape of a scenario. The last is the machine's own config, for a statechart viewer. */
export const graph = async (args: readonly string[]): Promise<number> => {
  const format = optionOf(args, '--format') ?? 'mermaid'
  const print = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (!print) return badUsage(`--format takes ${Object.keys(formats).join(', ')}, not “${format}”.`)
  const scenario = scenarioAt(plainOf(args, ['--format'])[0])
  if (typeof scenario === 'number') return scenario
  out(args.includes('--json') ? JSON.stringify({ format, graph: print(scenario) }) : print(scenario))
  return 0
}

/** Arrows of a node with the words on them: the options that lead there, or carried and lost. */
const arrows = (node: Node): readonly { readonly to: string; readonly words: string }[] => {
  const wordsTo = (to: string): string => {
    switch (node.kind) {
      case 'turning point':
        return node.options
          .filter((option) => option.next.some((rule) => rule.go === to))
          .map((option) => option.id)
          .join(', ')
      case 'vote':
        return [
          node.carried.next.some((rule) => rule.go === to) && 'carried',
          node.lost.next.some((rule) => rule.go === to) && 'lost',
        ]
          .filter(Boolean)
          .join(', ')
      case 'chance':
        return [
          node.happens.next.some((rule) => rule.go === to) && 'happens',
          node.fails.next.some((rule) => rule.go === to) && 'fails',
        ]
          .filter(Boolean)
          .join(', ')
      case 'agenda':
      case 'interlude':
      case 'ending':
        return ''
    }
  }
  return waysOut(node).map((to) => ({ to, words: wordsTo(to) }))
}

const quoted = (text: string): string => `"${text.replaceAll('"', "'")}"`

const mermaid = (scenario: Scenario): string =>
  [
    'flowchart TD',
    ...scenario.parts.flatMap((part) => [
      `  subgraph ${quoted(part.title)}`,
      ...part.nodes.map((node) => `    ${node.id}${shapeOf(node)}`),
      '  end',
    ]),
    ...scenario.parts.flatMap((part) =>
      part.nodes.flatMap((node) =>
        arrows(node).map(({ to, words }) => `  ${node.id} -->${words === '' ? '' : `|${quoted(words)}|`} ${to}`),
      ),
    ),
  ].join('\n')

const shapeOf = (node: Node): string => {
  const title = quoted(node.title)
  switch (node.kind) {
    case 'turning point':
      return `{{${title}}}`
    case 'vote':
      return `[/${title}/]`
    case 'chance':
      return `{${title}}`
    case 'agenda':
      return `[[${title}]]`
    case 'interlude':
      return `[${title}]`
    case 'ending':
      return `([${title}])`
  }
}

const dot = (scenario: Scenario): string =>
  [
    'digraph scenario {',
    '  rankdir=TB',
    ...scenario.parts.flatMap((part, at) => [
      `  subgraph cluster_${at} {`,
      `    label=${quoted(part.title)}`,
      ...part.nodes.map((node) => `    ${quoted(node.id)} [label=${quoted(node.title)} shape=${dotShapes[node.kind]}]`),
      '  }',
    ]),
    ...scenario.parts.flatMap((part) =>
      part.nodes.flatMap((node) =>
        arrows(node).map(
          ({ to, words }) => `  ${quoted(node.id)} -> ${quoted(to)}${words === '' ? '' : ` [label=${quoted(words)}]`}`,
        ),
      ),
    ),
    '}',
  ].join('\n')

const dotShapes: Readonly<Record<Node['kind'], string>> = {
  'turning point': 'hexagon',
  vote: 'parallelogram',
  chance: 'diamond',
  agenda: 'component',
  interlude: 'box',
  ending: 'oval',
}
