import { scenarioFiles } from '../src/cli/files.ts'
import type { Scenario } from '../src/scenario/index.ts'
import { printScenario } from '../src/scenario/print.ts'
import type { CheckAnswer } from '../src/worker/askCheck.ts'
import { checking } from '../src/worker/checking.ts'

/** What a hand does at a place of a text, each time anew: a letter more, a quote left open, a name misspelt, a line more. */
const deeds: Readonly<Record<string, (text: string, at: number) => string>> = {
  'a letter': (text, at) => `${text.slice(0, at)}x${text.slice(at)}`,
  'an open quote': (text, at) => `${text.slice(0, at)}"${text.slice(at)}`,
  'a misspelt place': (text, at) => text.slice(0, at) + text.slice(at).replace(/place: (\w)/u, 'place: x$1'),
  'a line': (text, at) => `${text.slice(0, at)}\n${text.slice(at)}`,
}

/**
 * Times from a change in the editor to its diagnostics, in one process, without the 80 ms that the page waits for the next key: on the
 * shipped campaign as its folder, and as one file of twice the size that the target names (200 ms for 10,000 lines). Each change is
 * made to the sound text; the processor's own time stands beside the clock's, which other work on the machine stretches.
 */
export const benchChecking = (scenario: Scenario): void => {
  const folder = scenarioFiles('scenarios/left-of-october') ?? []
  const decoder = new TextDecoder()
  const files = folder.map(({ path, bytes }) => [path, typeof bytes === 'string' ? bytes : decoder.decode(bytes)] as const)
  const largest = files.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
  bench('the campaign in its folder', new Map(files), largest)
  bench('the campaign in one file', new Map([['scenario.yaml', printScenario(scenario)]]), 'scenario.yaml')
}

const bench = (name: string, files: ReadonlyMap<string, string>, path: string): void => {
  const waiting: (() => void)[] = []
  let heard: readonly number[] = []
  let began = 0
  let spent = process.cpuUsage()
  const hear = (answer: CheckAnswer): void => {
    if (answer.kind !== 'diagnostics') return
    structuredClone(answer)
    const { user, system } = process.cpuUsage(spent)
    if (heard.length === 0) heard = [performance.now() - began, (user + system) / 1000]
  }
  const ask = checking(hear, (work) => void waiting.push(work))
  const check = (number: number, changed: readonly (readonly [string, string])[]): readonly number[] => {
    heard = []
    began = performance.now()
    spent = process.cpuUsage()
    ask({ kind: 'check', number, paths: [...files.keys()], changed })
    while (waiting.length > 0) waiting.shift()?.()
    return heard
  }
  const text = files.get(path) ?? ''
  const lines = [...files.values()].reduce((sum, each) => sum + each.split('\n').length, 0)
  const first = check(1, [...files])
  console.log(`${name}, ${lines.toLocaleString('en')} lines: first look ${told(first)}`)
  let number = 1
  for (const [deed, change] of Object.entries(deeds)) {
    const times = Array.from({ length: 7 }, (_, round) => {
      const at = text.indexOf(': ', Math.floor((text.length * (round + 0.5)) / 8)) + 2
      number += 2
      const time = check(number - 1, [[path, change(text, at)]])
      check(number, [[path, text]])
      return time
    })
    const sorted = times.toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0))
    console.log(`  ${deed}: ${told(sorted[3] ?? [])}, at most ${told(sorted.at(-1) ?? [])}`)
  }
}

const told = ([clock = 0, processor = 0]: readonly number[]): string =>
  `${Math.round(clock)} ms (processor ${Math.round(processor)} ms)`
