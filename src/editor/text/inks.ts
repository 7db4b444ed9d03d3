import { syntaxTree } from '@codemirror/language'
import { RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

const mark = (name: string) => Decoration.mark({ class: `bt-${name}` })
const inks = {
  label: mark('label'),
  quote: mark('quote'),
  sign: mark('sign'),
  note: mark('note'),
  text: mark('text'),
  plain: mark('plain'),
}

/** The pieces of the reader's tree and the ink in which each is set. */
const inkOf = (name: string, isLabel: boolean): Decoration | undefined => {
  if (name === 'Comment') return inks.note
  if (name === 'QuotedLiteral') return isLabel ? inks.label : inks.quote
  if (name === 'Literal') return isLabel ? inks.label : inks.plain
  if (name === 'BlockLiteralContent') return inks.text
  if (name === 'BlockLiteralHeader' || /^[-:,[\]{}?|>]$/u.test(name)) return inks.sign
  return undefined
}

const inked = (view: EditorView): DecorationSet => {
  const marks = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const ink = inkOf(node.name, node.matchContext(['Key']))
        if (ink && node.to > node.from) marks.add(node.from, node.to, ink)
      },
    })
  return marks.finish()
}

/** Labels, quotes, long texts, notes and signs, each in its ink, for what is on the screen. */
export const inksOfText = ViewPlugin.fromClass(
  class {
    marks: DecorationSet
    constructor(view: EditorView) {
      this.marks = inked(view)
    }
    update(update: ViewUpdate): void {
      const isRead = syntaxTree(update.startState) !== syntaxTree(update.state)
      if (update.docChanged || update.viewportChanged || isRead) this.marks = inked(update.view)
    }
  },
  { decorations: (plugin) => plugin.marks },
)
