import type { NumberAsked, Otherwise, PageAsked, RoadsRow } from '../analysis/index.ts'
import type { Journal } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Cell, SaveShelf, Session, SettingsStore, SlotId, Store } from '../session/index.ts'
import type { Speak } from '../view/index.ts'
import type { MessageKey, Values } from './messages/index.ts'

export interface Notice {
  readonly key: MessageKey
  readonly values: Values
}

/** All that the page knows of the rest of the program. `main.ts` builds it. */
export interface World {
  /** The campaign, another scenario of the site, or one of the reader's own, which is never to be taken for a shipped one. */
  readonly story: 'campaign' | 'shipped' | 'own'
  /** Whether the pages for teachers stand beside this one. */
  readonly teachers: boolean
  readonly scenario: Store<Scenario>
  readonly session: Store<Session | undefined>
  readonly settings: SettingsStore
  readonly shelf: SaveShelf
  readonly notices: Store<readonly Notice[]>
  readonly caption: Store<MessageKey | undefined>
  readonly speak: Speak
  readonly aloud: Aloud
  /** From how near a map is looked at. */
  readonly zoom: Cell<'whole' | 'near'>
  /** Puts the moving picture into a host element; returns the way out. */
  stage(host: HTMLElement): () => void
  /**
   * Looks for the roads not taken of a journal, before its decision `until`, beside the page: tells each row as it is found, the last
   * decision first, then the end or the failure. Returns the way out, which stops it.
   */
  roads(
    asked: { readonly scenario: Scenario; readonly journal: Journal; readonly until: number },
    listener: { row(row: RoadsRow): void; done(): void; failed(): void },
  ): () => void
  /**
   * Looks beside the page for what a single different choice would have made of a number on it: tells it or the failure, once. Returns the way
   * out, which stops it.
   */
  otherwise(
    asked: { readonly scenario: Scenario; readonly page: PageAsked; readonly number: NumberAsked },
    listener: { found(otherwise: Otherwise): void; failed(): void },
  ): () => void
  readonly actions: Actions
}

/** Reads a page aloud, where this device has a voice of its own for it. */
export interface Aloud {
  readonly isReady: Store<boolean>
  readonly speaking: Store<boolean>
  read(lines: readonly string[]): void
  stop(): void
}

/** What a player can ask for outside the story. A returned text says what went wrong; '' means it worked. */
export interface Actions {
  begin(from: string | undefined, seed: number): void
  load(slot: SlotId): Promise<string>
  save(slot: SlotId): Promise<string>
  remove(slot: SlotId): Promise<void>
  enterCode(code: string): string
  importFile(file: File): Promise<string>
  exportFile(): void
  quit(): void
  dismiss(): void
}
