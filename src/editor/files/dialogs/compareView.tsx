import { yaml } from '@codemirror/lang-yaml'
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { MergeView, unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Change, excerptOf } from '../../../scenario/diff/change.ts'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import { askCompare, type CompareAnswer } from '../../../worker/askCompare.ts'
import type { Project } from '../../workbench.ts'

/** What is different in the story, in sentences, and below it the files that are different, side by side. */
export const CompareView = ({ before, after }: { readonly before: Project; readonly after: Project }): JSX.Element => {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])]
  const different = paths.filter((path) => before.files.get(path) !== after.files.get(path))
  const [path, show] = useState(different[0])
  if (different.length === 0 || path === undefined) return <p role="status">{tEditor('files.compare.same')}</p>
  return (
    <>
      <Story before={before} after={after} />
      <section class="files-part">
        <h3>{tEditor('files.compare.texts')}</h3>
        <fieldset class="files-choices">
          <legend class="hidden">{tEditor('files.compare.which')}</legend>
          {different.map((each) => (
            <button key={each} type="button" class="plain-button" aria-pressed={each === path} onClick={() => show(each)}>
              {each}
            </button>
          ))}
        </fieldset>
        <p class="files-sides" aria-hidden="true">
          <span>{tEditor('files.compare.before')}</span>
          <span>{tEditor('files.compare.after')}</span>
        </p>
        <Sides key={path} before={before.files.get(path) ?? ''} after={after.files.get(path) ?? ''} />
      </section>
    </>
  )
}

type StoryState =
  | CompareAnswer
  /** By whoever uses the page; `failed`: the browser has no workers, or the script did not come. */
  | { readonly kind: 'stopped' | 'failed' }

/** The sentences need two scenarios that can be played; where one has mistakes the texts alone are compared. */
const Story = ({ before, after }: { readonly before: Project; readonly after: Project }): JSX.Element => {
  const [state, set] = useState<StoryState>({ kind: 'progress', done: 0, of: 1 })
  const [round, again] = useState(0)
  const stop = useRef(() => {})
  useEffect(() => {
    set({ kind: 'progress', done: 0, of: 1 })
    const asked = { before: before.files, after: after.files }
    stop.current = askCompare(asked, { answer: set, failed: () => set({ kind: 'failed' }) })
    return stop.current
  }, [before, after, round])
  return (
    <section class="files-part">
      <h3>{tEditor('files.compare.story')}</h3>
      {state.kind === 'changes' ? (
        <Changes changes={state.changes} />
      ) : (
        <div class="files-doing">
          <p role="status">{tEditor(stateWords[state.kind])}</p>
          {state.kind === 'progress' && (
            <>
              <progress max={state.of} value={state.done} aria-label={tEditor('files.compare.read')} />
              <button
                type="button"
                class="plain-button"
                onClick={() => {
                  stop.current()
                  set({ kind: 'stopped' })
                }}
              >
                {tEditor('files.compare.stop')}
              </button>
            </>
          )}
          {(state.kind === 'stopped' || state.kind === 'failed') && (
            <button type="button" class="plain-button" onClick={() => again(round + 1)}>
              {tEditor('files.compare.again')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

const stateWords = {
  progress: 'files.compare.coming',
  broken: 'files.compare.broken',
  stopped: 'files.compare.stopped',
  failed: 'files.compare.noWorker',
} as const

const Changes = ({ changes }: { readonly changes: readonly Change[] }): JSX.Element => (
  <>
    <p role="status">
      {changes.length === 0 ? tEditor('files.compare.noChange') : tEditor('files.compare.count', { count: changes.length })}
    </p>
    <ul class="files-changes">
      {changes.slice(0, mostShown).map((change, at) => (
        <ChangeRow key={`${at} ${change.where}`} change={change} />
      ))}
    </ul>
    {changes.length > mostShown && <p>{tEditor('files.compare.more', { count: changes.length - mostShown })}</p>}
  </>
)

/** More than anybody reads. */
const mostShown = 200

const ChangeRow = ({ change }: { readonly change: Change }): JSX.Element => {
  const { head, before, after } = excerptOf(change)
  return (
    <li>
      <b>{head}</b>
      {before !== undefined && (
        <p>
          <span class="files-was">{tEditor('files.compare.was')}</span>{' '}
          <del>{before === '' ? tEditor('files.compare.nothing') : before}</del>
        </p>
      )}
      {after !== undefined && (
        <p>
          <span class="files-was">{tEditor('files.compare.is')}</span>{' '}
          <ins>{after === '' ? tEditor('files.compare.nothing') : after}</ins>
        </p>
      )}
    </li>
  )
}

/** The sign that the package draws beside folded lines is in none of the page's fonts. */
const look = EditorView.theme({
  '&': { fontSize: '0.85rem' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--quiet)', borderRightColor: 'var(--bronze)' },
  '.cm-collapsedLines': { background: 'var(--news)', color: 'var(--soot)' },
  '.cm-collapsedLines:before, .cm-collapsedLines:after': { content: '"…"' },
})

/** Where there is no room for two columns the lines taken out stand above those that took their place. */
const narrow = '(max-width: 48rem)'

/** Both texts side by side. In a shadow root the editor's styles need no leave of the page's security policy. */
const Sides = ({ before, after }: { readonly before: string; readonly after: string }): JSX.Element => {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const parent = host.current
    if (!parent) return
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' })
    const collapseUnchanged = { margin: 2 }
    const side = (doc: string, label: string) => ({
      doc,
      extensions: [
        lineNumbers(),
        yaml(),
        syntaxHighlighting(defaultHighlightStyle),
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.lineWrapping,
        look,
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      ],
    })
    const now = side(after, tEditor('files.compare.after'))
    const view = matchMedia(narrow).matches
      ? new EditorView({
          ...now,
          extensions: [...now.extensions, unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged })],
          parent: root,
          root,
        })
      : new MergeView({ a: side(before, tEditor('files.compare.before')), b: now, parent: root, root, collapseUnchanged })
    return () => view.destroy()
  }, [before, after])
  return <div class="files-merge" ref={host} />
}
