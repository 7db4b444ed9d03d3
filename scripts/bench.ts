/**
 * `npm run bench`: plays per second on the shipped scenario, by the loop without a log, by the loop with its log, and by
 * XState. Method: the same diced choices for all, one process, one warm-up round, then rounds of a second each; the median
 * of five is printed. Then the times from a change in the editor to its diagnostics, and of the exact analysis. Other work on the machine moves the figures by up to a factor of two.
 */
import { dicedChooser } from '../src/analysis/index.ts'
import { scenarioFiles } from '../src/cli/files.ts'
import {
  newJournal,
  nodeOf,
  openOptions,
  openTasks,
  type Play,
  type PlayEvent,
  picksOf,
  quickPlay,
  startActor,
  startPlay,
  step,
} from '../src/engine/index.ts'
import { loadScenario } from '../src/scenario/load.ts'
import { benchAnalysis } from './benchAnalysis.ts'
import { benchChecking } from './benchChecking.ts'

const { scenario } = loadScenario(scenarioFiles('scenarios/left-of-october') ?? [])
if (!scenario) throw new Error('the shipped scenario does not load: run scenario check')

const eventFor = (play: Play, dice: ReturnType<typeof dicedChooser>): PlayEvent => {
  const node = nodeOf(scenario, play.node)
  if (play.stage === 'deliberating' && node.kind === 'turning point')
    return { type: 'option.choose', option: dice.option(node.id, openOptions(node, play.values)).id }
  if (play.stage === 'deliberating' && node.kind === 'agenda')
    return {
      type: 'tasks.choose',
      picks: dice.tasks(node.id, openTasks(node, play.values), picksOf(node, play.values)).map((task) => task.id),
    }
  return { type: 'read' }
}

const runners: Readonly<Record<string, (seed: number) => void>> = {
  'loop without a log': (seed) => void quickPlay(scenario, seed % 4096, dicedChooser(seed)),
  'loop with its log': (seed) => {
    const dice = dicedChooser(seed)
    let play = startPlay(scenario, newJournal(scenario, seed % 4096))
    while (play.stage !== 'ended') play = step(scenario, play, eventFor(play, dice))
  },
  XState: (seed) => {
    const dice = dicedChooser(seed)
    const { actor, play } = startActor(scenario, newJournal(scenario, seed % 4096))
    for (let here = play(); here.stage !== 'ended'; here = play()) actor.send(eventFor(here, dice))
    actor.stop()
  },
}

for (const [name, run] of Object.entries(runners)) {
  const round = (): number => {
    let plays = 0
    const start = performance.now()
    while (performance.now() - start < 1000) {
      plays += 1
      run(plays)
    }
    return plays / ((performance.now() - start) / 1000)
  }
  round()
  const rates = Array.from({ length: 5 }, round).sort((a, b) => a - b)
  console.log(
    `${name}: ${Math.round(rates[2] ?? 0).toLocaleString('en')} plays a second (${rates.map((rate) => Math.round(rate)).join(', ')})`,
  )
}

benchChecking(scenario)
benchAnalysis(scenario)
