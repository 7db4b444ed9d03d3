import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language'
import { linter, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorSelection, EditorState, type Extension, type TransactionSpec } from '@codemirror/state'
import {
  crosshairCursor,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view'
import type { Edit } from '../../scenario/load.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Sheets, SheetsListener } from '../bench.ts'
import type { Entry } from '../outline/outline.ts'
import { hangingLines } from './hangingLines.ts'
import { help } from './help.ts'
import { inksOfText } from './inks.ts'
import { look } from './look.ts'

/** The text pane's sheets with what draws and marks them. */
export interface TextSheets extends Sheets {
  /** Holds the view. Its styles lie in a root of its own, where constructed style sheets are let in by the strictest page. */
  readonly host: HTMLElement
  focus(): void
  /** Marks the diagnostics in the file that is shown. */
  mark(marks: Parameters<typeof setDiagnostics>[1]): void
}

export interface SheetsHelp {
  readonly entries: () => readonly Entry[]
  /** Mends what the cursor stands on, or shows how it could be mended. */
  readonly mendHere: () => true
  /** What other parts of the page bring to the text pane. */
  readonly more: Extension
}

/** Makes the sheets: one state of the text view a file, so that each keeps its own undo. */
export const createSheets = (listener: SheetsListener, given: SheetsHelp): TextSheets => {
  const host = document.createElement('div')
  host.className = 'bench-sheets'
  const root = host.attachShadow({ mode: 'open' })
  const states = new Map<string, EditorState>()
  let shown = ''

  const stateOf = (file: string, text: string): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [...common(given), given.more, help(file, given.entries), labelled(file), watching],
    })
  const watching = EditorView.updateListener.of((update) => {
    if (update.docChanged) listener.text(shown, update.state.doc.toString())
    if (update.selectionSet || update.docChanged) listener.cursor(update.state.selection.main.head)
  })
  const view = new EditorView({ root, parent: root, state: EditorState.create({ extensions: [look] }) })

  const keep = (): void => {
    if (states.has(shown)) states.set(shown, view.state)
  }
  const change = (file: string, edits: readonly Edit[]): TransactionSpec => {
    const length = (file === shown ? view.state : states.get(file))?.doc.length ?? 0
    let at = 0
    const changes = [...edits]
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .flatMap(({ from, to, text }) => {
        if (from < at || to < from || to > length) return []
        at = to
        return [{ from, to, insert: text }]
      })
    return { changes, annotations: isolateHistory.of('full'), userEvent: 'input' }
  }

  return {
    host,
    focus: () => view.focus(),
    open: (files) => {
      states.clear()
      shown = ''
      for (const [file, text] of files) states.set(file, stateOf(file, text))
    },
    add: (file, text) => void states.set(file, stateOf(file, text)),
    remove: (file) => {
      states.delete(file)
      if (shown === file) shown = ''
    },
    edit: (file, edits) => {
      if (file === shown) return view.dispatch(change(file, edits))
      const state = states.get(file)
      if (!state) return
      const next = state.update(change(file, edits)).state
      states.set(file, next)
      listener.text(file, next.doc.toString())
    },
    show: (file) => {
      const state = states.get(file)
      if (!state || file === shown) return
      keep()
      shown = file
      view.setState(state)
      listener.cursor(state.selection.main.head)
    },
    select: (from, to, focus) => {
      const length = view.state.doc.length
      const [anchor, head] = [Math.min(from, length), Math.min(to, length)]
      view.dispatch({
        selection: EditorSelection.single(anchor, head),
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      })
      if (focus) view.focus()
    },
    mark: (marks) => view.dispatch(setDiagnostics(view.state, marks)),
  }
}

const labelled = (file: string): Extension =>
  EditorView.contentAttributes.of({ 'aria-label': tEditor('text.area', { file }), tabindex: '0' })

const common = ({ mendHere }: SheetsHelp): readonly Extension[] => [
  look,
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  foldGutter(),
  codeFolding(),
  drawSelection(),
  EditorState.allowMultipleSelections.of(true),
  EditorState.tabSize.of(2),
  indentUnit.of('  '),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  rectangularSelection(),
  crosshairCursor(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  EditorView.lineWrapping,
  hangingLines,
  yaml(),
  inksOfText,
  search(),
  EditorState.phrases.of(searchWords()),
  linter(null),
  lintGutter(),
  keymap.of([
    { key: 'F8', run: nextDiagnostic },
    { key: 'Shift-F8', run: previousDiagnostic },
    { key: 'Mod-.', run: mendHere },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    indentWithTab,
  ]),
]

/** The words of the search panel, by what the panel calls them. */
const searchWords = (): Readonly<Record<string, string>> => ({
  Find: tEditor('text.search.find'),
  Replace: tEditor('text.search.with'),
  next: tEditor('text.search.next'),
  previous: tEditor('text.search.previous'),
  all: tEditor('text.search.all'),
  'match case': tEditor('text.search.case'),
  regexp: tEditor('text.search.pattern'),
  'by word': tEditor('text.search.word'),
  replace: tEditor('text.search.replace'),
  'replace all': tEditor('text.search.replaceAll'),
  close: tEditor('text.search.close'),
  Completions: tEditor('text.offers'),
})
