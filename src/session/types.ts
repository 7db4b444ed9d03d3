/** The faces of the session: the one running game, what is kept, and how the player wants it shown. */
import type { Journal, Play, PlayEvent } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Screen, Wording } from '../view/index.ts'
import type { Store } from './cell.ts'

export interface GameState {
  readonly scenario: Scenario
  readonly play: Play
  readonly screen: Screen
  /** How the screen, and every page beside it, is worded. */
  readonly wording: Wording
  /** Pages turned since the last choice: what a save keeps beside the journal. */
  readonly read: number
}

/** Owns the one running actor. Shells send and subscribe; they keep nothing of the game themselves. */
export interface Session {
  readonly state: GameState
  /** Calls back at once with the present state, then after every change. Returns the way out. */
  subscribe(listener: (state: GameState) => void): () => void
  send(event: PlayEvent): void
  /** Takes back the last choice; false when there is none. */
  undo(): boolean
  /** Keeps the first `choices` choices and stands before the next one. */
  rewind(choices: number): void
  /** Puts another journal in place of this one, from its beginning or after its last choice. */
  replace(journal: Journal, read?: number): void
  /** The scenario was edited: replays the journal in the new one as far as it goes. Returns the node whose choice is lost, or ''. */
  swap(scenario: Scenario): string
  /** Tells the same play in another wording: the journal and the page stay. */
  reword(wording: Wording): void
  close(): void
}

/** A journal as it is kept: `read` counts the pages turned since the last choice, so that reopening finds the same page. */
export interface Save {
  readonly journal: Journal
  readonly read: number
  /** Milliseconds since 1970, given by the shell. */
  readonly at: number
  /** What the list shows: title of the node, date line, decisions. */
  readonly title: string
  readonly line: string
  readonly decisions: number
}

/** `previous`: the road that was open when another was begun. */
export type SlotId = 'auto' | 'previous' | 'slot-1' | 'slot-2' | 'slot-3' | 'slot-4' | 'slot-5' | 'slot-6'

/** Where saves are kept. When the browser refuses storage it works from memory and says so. */
export interface SaveShelf {
  readonly persistent: boolean
  list(): Promise<readonly { readonly slot: SlotId; readonly save: Save }[]>
  read(slot: SlotId): Promise<Save | undefined>
  write(slot: SlotId, save: Save): Promise<void>
  remove(slot: SlotId): Promise<void>
}

export interface Settings {
  readonly textSize: 100 | 125 | 150 | 200
  readonly motion: 'system' | 'full' | 'reduced'
  readonly contrast: 'system' | 'normal' | 'high'
  /** Of the score, 0 to 1. */
  readonly music: number
  /** Of all other sounds, 0 to 1. */
  readonly volume: number
  readonly muted: boolean
  /** How fast a page is read aloud; 1 is the voice's own pace. */
  readonly rate: 0.8 | 1 | 1.25 | 1.5
  readonly captions: boolean
  /** Whether the record shows after each decision or only at the end. */
  readonly reveal: 'each' | 'end'
  /** Whether texts are told in the standard wording, or plainly where there is a plain one. */
  readonly level: 'standard' | 'plain'
  /** Whether flagged passages are told in full, or by a summary where there is one. */
  readonly flagged: 'full' | 'summary'
  /** Whether scenes are drawn; without them still pictures show. */
  readonly canvas: boolean
  /** Whether single keys act: a digit chooses, M silences. */
  readonly keys: boolean
  /** Whether the guided start was seen or skipped. */
  readonly guided: boolean
}

export interface SettingsStore extends Store<Settings> {
  change(part: Partial<Settings>): void
}
