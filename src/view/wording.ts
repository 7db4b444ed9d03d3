import type { Node, PlainTexts, Text } from '../scenario/index.ts'
import { textsAt } from '../scenario/words.ts'

/** How a player wants a story told. It is no part of the play: a journal is the same in any wording. */
export interface Wording {
  /** Where a node has a plain text it is told, and its standard one otherwise. */
  readonly plain?: PlainTexts
  /** Whether flagged passages are told by their summaries. */
  readonly summaries?: boolean
}

export const standardWording: Wording = {}

/** A text as it is told. `fullText` is empty unless `text` is a summary, and then the passage that it stands for. */
export interface Told {
  readonly text: Text
  readonly fullText: Text
}

/** The situation of a node, or the text of an interlude or ending. */
export const situationIn = (node: Node, wording: Wording): Told =>
  told(textsAt(node, wording.plain).text ?? '', node.instead?.situation ?? node.instead?.text, wording)

/** What followed from an option or task of this id, or from a result of this name. */
export const outcomeIn = (node: Node, id: string, wording: Wording): Told => {
  const summaries = node.instead?.outcomes ?? {}
  return told(textsAt(node, wording.plain).outcomes[id] ?? '', Object.hasOwn(summaries, id) ? summaries[id] : undefined, wording)
}

/** The summary of a node's record, where there is one. */
export const summaryIn = (node: Node, wording: Wording): Text => textsAt(node, wording.plain).record ?? ''

const told = (full: Text, summary: Text | undefined, { summaries }: Wording): Told =>
  summaries && summary !== undefined ? { text: summary, fullText: full } : { text: full, fullText: '' }
