/** What every part of the editor page shares: the texts, what the reader last said of them, and the few deeds that touch both. */

import type { PlainTexts, Scenario } from '../scenario/index.ts'
import type { Diagnostic, Edit } from '../scenario/load.ts'
import type { Store } from '../session/cell.ts'

/** A scenario as the teacher writes it: the texts of its files, by path within the folder, and a name for the whole. */
export interface Project {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
}

/** A scenario that can be played, as the reader made it. */
export interface Compiled {
  readonly scenario: Scenario
  readonly plain: PlainTexts
}

/** What the checking worker last said, and of which project. */
export interface Reading {
  readonly project: Project
  readonly diagnostics: readonly Diagnostic[]
  /** Missing while the texts are broken. It follows the diagnostics after a moment. */
  readonly compiled?: Compiled
}

/** A place in the texts, in UTF-16 offsets; what lies between is selected. */
export interface Place {
  readonly file: string
  readonly from: number
  readonly to: number
}

export interface Workbench {
  readonly project: Store<Project>
  /** The file that lies in the text pane. */
  readonly file: Store<string>
  /** Where the cursor stands in it. */
  readonly cursor: Store<number>
  readonly reading: Store<Reading>
  /** The last one that could be played: it stays while the texts are broken. */
  readonly lastGood: Store<Compiled | undefined>
  /** What playing and weighing the last story that could be played found, at its places in the files: hints beside the line. */
  readonly found: Store<readonly Diagnostic[]>
  /** Puts other findings in their place. */
  setFound(found: readonly Diagnostic[]): void
  /** Puts another scenario on the bench. What lay there was kept as a draft by whoever calls. */
  open(project: Project): void
  /** Changes only the named characters of a file, as one step that can be undone in the text pane. */
  edit(file: string, edits: readonly Edit[]): void
  /** Adds a file, or takes one away; each can be undone by its opposite. */
  addFile(path: string, text: string): void
  removeFile(path: string): void
  /** Shows a file in the text pane, where its cursor stood last. */
  turnTo(file: string): void
  /** Shows a place in the text pane and puts the cursor there; `focus` moves the keyboard there too. */
  show(place: Place, focus?: boolean): void
  /** Tells the teacher something in the line of notices, read out by a screen reader. */
  tell(words: string): void
}
