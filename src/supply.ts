import type { PlainTexts, Scenario } from './scenario/index.ts'
import type { OwnStory } from './session/index.ts'
import type { MessageKey, World } from './ui/index.ts'
import type { Asking } from './worker/askOnce.ts'

/** What the page is given besides itself: the story, and where it comes from. */
export interface Supply {
  readonly story: World['story']
  /** Whether the pages for teachers stand beside the game: not beside a game in one file. */
  readonly teachers?: boolean
  /** What a game begins with, and then the whole. Fails with `NoStory` where there is none to play. */
  opening(): Promise<Scenario>
  whole(): Promise<Scenario>
  plain(): Promise<PlainTexts>
  /** The name of the story's shelf of saves; without it that is the scenario's id. */
  shelf?(scenario: Scenario): string
  /** Calls back whenever the story is edited. Returns the way out. */
  follow?(listener: (story: OwnStory) => void): () => void
  /** A worker that plays a road again: for the roads not taken, and for what a different choice would have changed. */
  roads(): Asking
  /** Left out where the page has no sound, or no moving pictures. */
  sound?(): Promise<Pick<typeof import('./audio/index.ts'), 'mountAudio'>>
  scenes?(): Promise<Pick<typeof import('./scenes/game.ts'), 'mountScenes'>>
}

/** Why there is no story to play, as the page says it. */
export class NoStory extends Error {
  readonly key: MessageKey
  constructor(key: MessageKey) {
    super(key)
    this.key = key
  }
}

/** The name of the shelf on which the saves of a story stand. */
export const shelfOf = (supply: Supply, scenario: Scenario): string => supply.shelf?.(scenario) ?? scenario.meta.id
