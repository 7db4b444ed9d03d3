import type { PlainTexts, Scenario } from '../scenario/index.ts'

/** A scenario of the teacher's own, compiled, as the game page plays it at `index.html#own`. */
export interface OwnStory {
  readonly scenario: Scenario
  readonly plain: PlainTexts
}

/** Keeps it where the game page finds it, and tells pages that follow. */
export const keepOwnStory = async (story: OwnStory): Promise<void> => void story

/** The one kept last, or nothing. */
export const ownStory = async (): Promise<OwnStory | undefined> => undefined

/** Calls back with every one kept from now on, by any page. Returns the way out. */
export const followOwnStory = (listener: (story: OwnStory) => void): (() => void) => {
  void listener
  return () => undefined
}
