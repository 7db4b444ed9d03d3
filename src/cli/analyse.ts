import {
  type Analysis,
  analyse as analyseScenario,
  beginningOf,
  type Policy,
  type Position,
  positionOf,
} from '../analysis/index.ts'
import { decodePath, replay, turnPages } from '../engine/index.ts'
import type { NodeId, Scenario } from '../scenario/index.ts'
import { analysisPage } from '../share/analysisPage.ts'
import { printAnalysis } from './analysisTable.ts'
import { problemWords } from './play.ts'
import { scenarioAt } from './scenarioAt.ts'
import { badUsage, failed, optionOf, out, plainOf } from './terminal.ts'
import { askedAs, whyWords } from './why.ts'
import { writeWhole } from './writing.ts'

const valued = ['--from', '--policy', '--goal', '--why', '--html', '--budget', '--plays', '--seed']

/**
 * `analyse PATH [--from CODE|PART] [--policy uniform|leaning] [--goal ENDING,...] [--budget STATES] [--plays N] [--seed N] [--why ENDING|STEP/OPTION] [--html FILE]`: how likely
 * each ending is and what each decision does to it. A path code is followed to its next decision, a part is entered from history's own
 * state. `--json` prints an `Analysis` with `milliseconds`, the time taken without reading the files. `--html` writes a page with plots.
 * `--why` tells instead what moves one of the numbers most.
 */
export const analyse = async (args: readonly string[]): Promise<number> => {
  const scenario = scenarioAt(plainOf(args, valued)[0])
  if (typeof scenario === 'number') return scenario
  const policy = optionOf(args, '--policy') ?? 'uniform'
  if (!isPolicy(policy)) return badUsage(`There is no policy “${policy}”: uniform or leaning.`)
  const numbers: Record<string, number> = {}
  for (const name of ['budget', 'plays', 'seed']) {
    const given = optionOf(args, `--${name}`)
    if (given === undefined) continue
    if (!/^\d{1,9}$/u.test(given)) return badUsage(`--${name} takes a whole number.`)
    numbers[name] = Number(given)
  }
  const page = optionOf(args, '--html')
  if (page !== undefined && !/\.html?$/iu.test(page)) return badUsage('--html needs the name of a file that ends in .html.')
  const goal = optionOf(args, '--goal')?.split(',')
  const unknown = goal?.find((each) => !endingsOf(scenario).includes(each))
  if (unknown !== undefined) return badUsage(`There is no ending “${unknown}”. Endings: ${endingsOf(scenario).join(', ')}.`)
  const named = optionOf(args, '--why')
  const why = named === undefined ? undefined : askedAs(scenario, named)
  if (named !== undefined && !why)
    return badUsage(`--why takes an ending, or a step and an option of it, such as walk-out/stay; “${named}” is neither.`)
  const asked = optionOf(args, '--from')
  const from = asked === undefined ? undefined : positionAt(scenario, asked)
  if (typeof from === 'string') {
    process.stderr.write(`${from}\n`)
    return 1
  }
  const began = performance.now()
  const found = analyseScenario(scenario, {
    policy,
    ...(from ? { from } : {}),
    ...(goal ? { goal } : {}),
    ...(why ? { sightings: 0 } : {}),
    ...numbers,
  })
  const milliseconds = Math.round(performance.now() - began)
  if (!found) return 1
  if (why) {
    out(whyWords(scenario, found, why))
    return 0
  }
  if (page !== undefined) {
    const problem = writeWhole(page, analysisPage(scenario, found, (from ?? beginningOf(scenario)).node))
    if (problem !== undefined) return failed(problem)
    if (!args.includes('--json')) {
      out(`${page}: open it in a browser, or print it from there.`)
      return 0
    }
  }
  out(
    args.includes('--json')
      ? JSON.stringify(toTell(found, milliseconds), null, 2)
      : printAnalysis(scenario, found, from ?? beginningOf(scenario), milliseconds),
  )
  return 0
}

const isPolicy = (name: string): name is Policy => name === 'uniform' || name === 'leaning'

/** The contract of `analyse --json`. */
const toTell = ({ exact, states, ...rest }: Analysis, milliseconds: number) => ({ exact, states, milliseconds, ...rest })

const endingsOf = (scenario: Scenario): readonly NodeId[] =>
  scenario.parts.flatMap((part) => part.nodes).flatMap((node) => (node.kind === 'ending' ? [node.id] : []))

/** Where a path code or part begins, or why there is no such place. */
const positionAt = (scenario: Scenario, from: string): Position | string => {
  if (scenario.parts.some((part) => part.id === from)) return beginningOf(scenario, from)
  const decoded = decodePath(scenario, from)
  return 'problem' in decoded ? problemWords(decoded) : positionOf(turnPages(scenario, replay(scenario, decoded.journal).play))
}
