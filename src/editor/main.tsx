/** Composition root of the editor page: the bench, its text, its frame. */
import './styles/index.css'
import { render } from 'preact'
import oneDecision from '../../templates/one-decision/scenario.yaml?raw'
import type { Diagnostic } from '../scenario/load.ts'
import { tEditor } from '../ui/messages/editor/index.ts'
import { type Bench, createBench } from './bench.ts'
import { diagnosticsAt, mendOne } from './checking/mending.ts'
import { forThePage, pasteCleaner } from './files/index.ts'
import { createDesk } from './frame/desk.ts'
import { Frame } from './frame/frame.tsx'
import { oddsOf } from './odds/index.ts'
import { outlineOf } from './outline/outline.ts'
import { marksOf } from './text/marks.ts'
import { createSheets, type TextSheets } from './text/sheets.ts'

const start = (host: HTMLElement): void => {
  const desk = createDesk()
  const ask = (diagnostic: Diagnostic, what: 'mend' | 'allow'): void => {
    desk.pane.set('problems')
    desk.asked.set({ diagnostic, what })
  }
  const mendHere = (): true => {
    const { file, cursor, project, reading } = bench
    const text = project.current.files.get(file.current) ?? ''
    const [first] = diagnosticsAt([...reading.current.diagnostics, ...bench.found.current], file.current, text, cursor.current)
    if (!first) bench.tell(tEditor('text.mend.nothing'))
    else if (first.fix) mendOne(bench, first, first.fix)
    else ask(first, 'mend')
    return true
  }
  let sheets: TextSheets | undefined
  const bench: Bench = createBench(
    (listener) => {
      sheets = createSheets(listener, {
        entries: () => outlineOf(bench.reading.current.project.files),
        mendHere,
        more: pasteCleaner((words) => bench.tell(words)),
      })
      return sheets
    },
    { name: tEditor('frame.first'), files: new Map([['scenario.yaml', forThePage(oneDecision)]]) },
  )
  if (!sheets) return
  const { mark } = sheets
  const markShown = (): void => {
    const file = bench.file.current
    const { project, diagnostics } = bench.reading.current
    // Places count in the text that was read; the next reading is on its way.
    if (bench.project.current.files.get(file) !== project.files.get(file)) return
    const here = [...diagnostics, ...bench.found.current].filter((each) => each.file === file)
    mark(
      marksOf(
        here,
        project.files,
        (each, fix) => mendOne(bench, each, fix),
        (each) => ask(each, 'allow'),
      ),
    )
  }
  // From the first reading on, so that what the odds show lies beside its line before anybody asks for them.
  oddsOf(bench)
  bench.reading.subscribe(markShown)
  bench.file.subscribe(markShown)
  bench.found.subscribe(markShown)
  bench.wantsText.subscribe((count) => count > 0 && matchMedia('(max-width: 62rem)').matches && desk.pane.set('text'))
  render(<Frame bench={bench} desk={desk} sheets={sheets} />, host)
}

const host = document.getElementById('bench')
if (host) start(host)
