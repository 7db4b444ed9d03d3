import { dicedChooser } from '../../src/analysis/index.ts'
import {
  type Journal,
  newJournal,
  nodeOf,
  openOptions,
  openTasks,
  type Play,
  picksOf,
  replay,
  startPlay,
  step,
} from '../../src/engine/index.ts'
import type { PartId, Scenario } from '../../src/scenario/index.ts'

/** A whole play in which every choice is left to dice. */
export const dicedPlay = (scenario: Scenario, seed: number, dice: number, from?: PartId): Play => {
  const chooser = dicedChooser(dice)
  let play = startPlay(scenario, newJournal(scenario, seed, from))
  while (play.stage !== 'ended') {
    const node = nodeOf(scenario, play.node)
    if (play.stage !== 'deliberating') play = step(scenario, play, { type: 'read' })
    else if (node.kind === 'turning point')
      play = step(scenario, play, { type: 'option.choose', option: chooser.option(node.id, openOptions(node, play.values)).id })
    else if (node.kind === 'agenda') {
      const picks = chooser.tasks(node.id, openTasks(node, play.values), picksOf(node, play.values)).map((task) => task.id)
      play = step(scenario, play, { type: 'tasks.choose', picks })
    }
  }
  return play
}

/** The play of a journal's first `count` choices. */
export const playAfter = (scenario: Scenario, journal: Journal, count: number): Play =>
  replay(scenario, { ...journal, choices: journal.choices.slice(0, count) }).play
