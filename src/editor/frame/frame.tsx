import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Bench } from '../bench.ts'
import { ProblemsPane } from '../checking/problemsPane.tsx'
import { FilesBar, FilesDialogs } from '../files/index.ts'
import { FormPane } from '../form/index.ts'
import { GraphPane } from '../graph/index.ts'
import { OddsPane } from '../odds/index.ts'
import { OutlinePane } from '../outline/outlinePane.tsx'
import { PreviewPane } from '../preview/index.ts'
import { FileList } from '../text/fileList.tsx'
import type { TextSheets } from '../text/sheets.ts'
import { TextPane } from '../text/textPane.tsx'
import type { Desk, Pane } from './desk.ts'
import { panes } from './desk.ts'
import { Notices } from './notices.tsx'
import { moveFocus } from './paneKeys.ts'
import { Tabs } from './tabs.tsx'

interface FrameProps {
  readonly bench: Bench
  readonly desk: Desk
  readonly sheets: TextSheets
}

/** The page: the bar of files, the outline, the text, and one of the other panes; on a narrow screen one of them all. */
export const Frame = ({ bench, desk, sheets }: FrameProps): JSX.Element => {
  const isNarrow = useNarrow()
  const project = useStore(bench.project)
  const { diagnostics } = useStore(bench.reading)
  const found = useStore(bench.found)
  const chosen = useStore(desk.pane)
  const side = panes.slice(2)
  // What always lies open on a wide screen has no tab there.
  const shown: Pane = !isNarrow && !side.includes(chosen) ? 'problems' : chosen
  useEffect(() => {
    if (shown !== chosen) desk.pane.set(shown)
  }, [shown, chosen, desk])
  // The game in the preview goes on where it stands while another pane is read.
  const previewed = useRef(false)
  if (shown === 'preview') previewed.current = true
  useEffect(() => {
    document.title = tEditor('frame.title', { name: project.name })
  }, [project.name])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      moveFocus(event.shiftKey ? -1 : 1, () => sheets.focus())
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [sheets])
  const tabs = <Tabs desk={desk} list={isNarrow ? panes : side} problems={diagnostics.length + found.length} />
  const place = { isNarrow, shown }
  return (
    <div class={isNarrow ? 'bench bench-narrow' : 'bench'}>
      <header class="bench-bar" data-pane="bar">
        <h1>{tEditor('frame.heading')}</h1>
        <FilesBar bench={bench} />
        <FilesDialogs bench={bench} />
      </header>
      <main class="bench-desk">
        {isNarrow && <div data-pane="tabs">{tabs}</div>}
        <Place pane="outline" {...place}>
          <FileList bench={bench} />
          <OutlinePane bench={bench} />
        </Place>
        <Place pane="text" {...place}>
          <TextPane sheets={sheets} />
        </Place>
        <div class="bench-side" data-pane={isNarrow ? undefined : 'side'}>
          {!isNarrow && tabs}
          {side.map((pane) => (
            <div
              key={pane}
              class="pane pane-side"
              role="tabpanel"
              id={`pane-${pane}`}
              aria-labelledby={`tab-${pane}`}
              data-pane={isNarrow && pane === shown ? 'side' : undefined}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must take the keyboard
              tabIndex={0}
              hidden={pane !== shown}
            >
              {(pane === shown || (pane === 'preview' && previewed.current)) && (
                <SidePane pane={pane} bench={bench} desk={desk} />
              )}
            </div>
          ))}
        </div>
      </main>
      <Notices notice={bench.notice} />
    </div>
  )
}

const SidePane = ({ pane, bench, desk }: { readonly pane: Pane; readonly bench: Bench; readonly desk: Desk }): JSX.Element => {
  switch (pane) {
    case 'form':
      return <FormPane bench={bench} />
    case 'preview':
      return <PreviewPane bench={bench} />
    case 'graph':
      return <GraphPane bench={bench} />
    case 'odds':
      return <OddsPane bench={bench} />
    default:
      return <ProblemsPane bench={bench} asked={desk.asked} />
  }
}

interface PlaceProps {
  readonly pane: 'outline' | 'text'
  readonly isNarrow: boolean
  readonly shown: Pane
  readonly children: ComponentChildren
}

/** The outline or the text: a region of its own on a wide screen, the page of a tab on a narrow one. */
const Place = ({ pane, isNarrow, shown, children }: PlaceProps): JSX.Element => (
  <section
    class={`pane pane-${pane}`}
    id={`pane-${pane}`}
    role={isNarrow ? 'tabpanel' : undefined}
    aria-labelledby={isNarrow ? `tab-${pane}` : undefined}
    aria-label={isNarrow ? undefined : tEditor(`frame.tab.${pane}`)}
    data-pane={pane}
    hidden={isNarrow && pane !== shown}
  >
    {children}
  </section>
)

const narrow = '(max-width: 62rem)'

/** Whether there is room for one pane only; letters of twice the size count as a smaller screen. */
const useNarrow = (): boolean => {
  const [is, set] = useState(() => matchMedia(narrow).matches)
  useEffect(() => {
    const query = matchMedia(narrow)
    const change = () => set(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return is
}
