import { type Choice, type Journal, type PlayEvent, prefixOf, replay, startActor } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { type Speak, screenOf, standardWording, type Wording } from '../view/index.ts'
import type { GameState, Session } from './types.ts'

/**
 * Starts a game from a journal, after `read` pages beyond its last choice. `speak` gives the few sentences that the view
 * builds itself; `wording` is how texts are told until `reword` asks for another.
 */
export const createSession = (
  scenario: Scenario,
  journal: Journal,
  read: number,
  speak: Speak,
  wording: Wording = standardWording,
): Session => {
  let game = begin(scenario, journal, read)
  let state: GameState = stateOf(scenario, game, speak, wording)
  const listeners = new Set<(state: GameState) => void>()
  const tell = () => {
    state = stateOf(state.scenario, game, speak, state.wording)
    for (const listener of [...listeners]) listener(state)
  }
  const restart = (story: Scenario, from: Journal, pages: number) => {
    game.actor.stop()
    game = begin(story, from, pages)
    state = { ...state, scenario: story }
    tell()
  }
  return {
    get state() {
      return state
    },
    subscribe: (listener) => {
      listeners.add(listener)
      listener(state)
      return () => void listeners.delete(listener)
    },
    send: (event: PlayEvent) => {
      const before = game.actor.getSnapshot()
      game.actor.send(event)
      if (game.actor.getSnapshot() === before) return
      game.pages = event.type === 'read' ? game.pages + 1 : 0
      tell()
    },
    undo: () => {
      const count = state.play.journal.choices.length
      if (count === 0) return false
      restart(state.scenario, prefixOf(state.play.journal, count - 1), untilDecision)
      return true
    },
    rewind: (choices) => restart(state.scenario, prefixOf(state.play.journal, choices), untilDecision),
    replace: (journal, pages = 0) => restart(state.scenario, journal, pages),
    swap: (fresh) => {
      const old = state.play
      const followed = replay(fresh, old.journal)
      const lost: Choice | undefined = followed.stopped?.choice
      restart(fresh, followed.play.journal, lost ? untilDecision : state.read)
      return lost?.node ?? ''
    },
    reword: (fresh) => {
      state = { ...state, wording: fresh }
      tell()
    },
    close: () => {
      game.actor.stop()
      listeners.clear()
    },
  }
}

/** More pages than lie between two decisions: reading stops by itself where something is to be decided. */
const untilDecision = 60

/** A running game and how many pages were turned since its last choice. */
const begin = (scenario: Scenario, journal: Journal, read: number) => {
  const game = { ...startActor(scenario, journal), pages: 0 }
  while (game.pages < read) {
    const before = game.actor.getSnapshot()
    game.actor.send({ type: 'read' })
    if (game.actor.getSnapshot() === before) break
    game.pages += 1
  }
  return game
}

const stateOf = (scenario: Scenario, game: ReturnType<typeof begin>, speak: Speak, wording: Wording): GameState => {
  const play = game.play()
  return { scenario, play, screen: screenOf(scenario, play, speak, wording), wording, read: game.pages }
}
