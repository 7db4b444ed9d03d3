import { RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

/** Further in than this a narrow pane would have no room left for words. */
const most = 24

const hanging = Array.from({ length: most + 1 }, (_, columns) =>
  Decoration.line({ attributes: { style: `text-indent:-${columns}ch;padding-left:calc(6px + ${columns}ch)` } }),
)

const hung = (view: EditorView): DecorationSet => {
  const lines = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at)
      const columns = Math.min(most, /^ *(?:- +)*/u.exec(line.text)?.[0].length ?? 0)
      const indent = hanging[columns]
      if (columns > 0 && indent) lines.add(line.from, line.from, indent)
      at = line.to + 1
    }
  return lines.finish()
}

/** The rest of a line that is too long for the pane goes on below its first word, so that columns stay to be seen. */
export const hangingLines = ViewPlugin.fromClass(
  class {
    lines: DecorationSet
    constructor(view: EditorView) {
      this.lines = hung(view)
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.lines = hung(update.view)
    }
  },
  { decorations: (plugin) => plugin.lines },
)
