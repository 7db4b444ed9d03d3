import type { JSX } from 'preact'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Desk, Pane } from './desk.ts'

interface TabsProps {
  readonly desk: Desk
  readonly list: readonly Pane[]
  /** How many problems there are, told on their tab. */
  readonly problems: number
}

/** The tabs of the panes: arrow keys move along them and turn the page, Home and End to the first and last. */
export const Tabs = ({ desk, list, problems }: TabsProps): JSX.Element => {
  const shown = useStore(desk.pane)
  const turn = (event: KeyboardEvent): void => {
    const at = list.findIndex((pane) => `tab-${pane}` === document.activeElement?.id)
    const step: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + list.length,
      Home: 0,
      End: list.length - 1,
    }
    const next = step[event.key]
    const pane = next === undefined ? undefined : list[next % list.length]
    if (!pane) return
    event.preventDefault()
    desk.pane.set(pane)
    document.getElementById(`tab-${pane}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={tEditor('frame.tabs')} onKeyDown={turn}>
      {list.map((pane) => (
        <button
          key={pane}
          type="button"
          role="tab"
          id={`tab-${pane}`}
          aria-controls={`pane-${pane}`}
          aria-selected={pane === shown}
          tabIndex={pane === shown ? 0 : -1}
          onClick={() => desk.pane.set(pane)}
        >
          {tEditor(`frame.tab.${pane}`)}
          {pane === 'problems' && problems > 0 && (
            <span class="tab-count">
              {problems}
              <span class="hidden"> {tEditor('frame.tab.found')}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
