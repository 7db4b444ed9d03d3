import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Workbench } from '../workbench.ts'
import { outlineOf } from './outline.ts'
import { inStoryOrder, keysTo, type Row, rowsOf } from './tree.ts'

/** The scenario as a tree: parts, steps, choices, and every list. It follows the cursor, and leads to the text. */
export const OutlinePane = ({ bench }: { readonly bench: Workbench }): JSX.Element => {
  const { project } = useStore(bench.reading)
  const file = useStore(bench.file)
  const cursor = useStore(bench.cursor)
  const tree = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [held, setHeld] = useState('')
  const story = useStore(bench.lastGood)?.scenario
  const entries = useMemo(
    () => inStoryOrder(outlineOf(project.files), story?.parts.map(({ id }) => id) ?? []),
    [project.files, story],
  )
  const here = keysTo(entries, file, cursor)
  const isOpen = (key: string) =>
    folded.get(key) ??
    (here.includes(key) || (here.length === 0 && entries.length > 0 && key.startsWith('/part:') && !key.slice(1).includes('/')))
  const rows = rowsOf(entries, (kind) => tEditor(`text.list.${kind}`), isOpen)
  const current = rows.findLast((row) => here.includes(row.key))?.key ?? ''
  const focusable = rows.some((row) => row.key === held) ? held : current || rows[0]?.key
  useEffect(() => {
    tree.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const fold = (key: string, open: boolean) => setFolded(new Map(folded).set(key, open))
  const go = (row: Row, focus: boolean) => {
    if (row.entry) bench.show({ file: row.entry.file, from: row.entry.from, to: row.entry.from }, focus)
    else fold(row.key, !row.isOpen)
  }
  const hold = (row: Row | undefined) => {
    if (!row) return
    setHeld(row.key)
    tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[rows.indexOf(row)]?.focus()
  }
  const press = (event: KeyboardEvent): void => {
    const at = rows.findIndex((row) => row.key === focusable)
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => hold(rows[at + 1]),
      ArrowUp: () => hold(rows[at - 1]),
      Home: () => hold(rows[0]),
      End: () => hold(rows.at(-1)),
      ArrowRight: () => (row.hasMore && !row.isOpen ? fold(row.key, true) : row.isOpen ? hold(rows[at + 1]) : undefined),
      ArrowLeft: () => (row.isOpen ? fold(row.key, false) : hold(rows.slice(0, at).findLast((each) => each.level < row.level))),
      Enter: () => go(row, true),
      ' ': () => go(row, false),
    }
    const letter = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : undefined
    const step =
      steps[event.key] ??
      (letter &&
        (() => hold([...rows.slice(at + 1), ...rows.slice(0, at)].find((each) => each.name.toLowerCase().startsWith(letter)))))
    if (!step) return
    event.preventDefault()
    step()
  }

  return (
    <div ref={tree} class="tree" role="tree" aria-label={tEditor('frame.tab.outline')} onKeyDown={press}>
      {rows.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all its lines
        <div
          key={row.key}
          role="treeitem"
          class={`tree-row tree-level-${Math.min(row.level, 4)} tree-${row.kind}`}
          aria-level={row.level}
          aria-posinset={row.place}
          aria-setsize={row.count}
          aria-expanded={row.hasMore ? row.isOpen : undefined}
          aria-current={row.key === current ? 'location' : undefined}
          aria-selected={row.key === current}
          tabIndex={row.key === focusable ? 0 : -1}
          onFocus={() => setHeld(row.key)}
          onClick={(event) => {
            if ((event.target as Element).closest('.tree-fold')) fold(row.key, !row.isOpen)
            else go(row, false)
          }}
        >
          <span class="tree-fold" aria-hidden="true">
            {row.hasMore ? (row.isOpen ? '▾' : '▸') : ''}
          </span>
          <span class="tree-name">{row.name}</span>
          {row.more !== '' && <small class="tree-more">{row.more}</small>}
        </div>
      ))}
    </div>
  )
}
