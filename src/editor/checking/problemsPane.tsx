import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Diagnostic, type PrintedDiagnostic, printable } from '../../scenario/load.ts'
import type { Store } from '../../session/cell.ts'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Bench } from '../bench.ts'
import type { Asked } from '../frame/desk.ts'
import { type Entry, innermost, outlineOf } from '../outline/outline.ts'
import type { Place } from '../workbench.ts'
import { allowOne, bySeverity, mendOne } from './mending.ts'
import { unwritten } from './unwritten.ts'

/** More than anybody reads at once. */
const most = 100

/** All that the reader has to say of all files, the worst first, each with the ways to mend it. */
export const ProblemsPane = ({
  bench,
  asked,
}: {
  readonly bench: Bench
  readonly asked: Store<Asked | undefined>
}): JSX.Element => {
  const { diagnostics, project } = useStore(bench.reading)
  const question = useStore(asked)
  const found = useStore(bench.found)
  const entries = outlineOf(project.files)
  const list = bySeverity([...diagnostics, ...found])
  const count = (severity: Diagnostic['severity']) => list.filter((each) => each.severity === severity).length
  const [errors, others] = [count('error'), list.length - count('error')]
  return (
    <div class="problems">
      <h2 class="hidden">{tEditor('frame.tab.problems')}</h2>
      <p class="problems-sum">
        {list.length === 0
          ? tEditor('text.problems.none')
          : [
              errors > 0 && tEditor('text.problems.errors', { count: errors }),
              others > 0 && tEditor('text.problems.others', { count: others }),
            ]
              .filter(Boolean)
              .join(', ')}
      </p>
      {list.some((each) => each.fix) && (
        <button type="button" class="dark-button problems-all" onClick={() => bench.mendAll()}>
          {tEditor('text.mend.all')}
        </button>
      )}
      <ol class="problems-list">
        {list.slice(0, most).map((each) => (
          <Problem
            key={`${each.file} ${each.code} ${each.from} ${each.message}`}
            bench={bench}
            diagnostic={each}
            printed={printable(each, project.files)}
            within={innermost(entries, each.file, each.from)}
            asked={question?.diagnostic === each ? question : undefined}
          />
        ))}
      </ol>
      {list.length > most && <p>{tEditor('text.problems.more', { count: list.length - most })}</p>}
      <Unwritten files={project.files} entries={entries} show={(place) => bench.show(place, true)} />
    </div>
  )
}

interface UnwrittenProps {
  /** As they were read: the entries are those of these files. */
  readonly files: ReadonlyMap<string, string>
  readonly entries: readonly Entry[]
  readonly show: (place: Place) => void
}

/** Texts that the form began: no mistakes, but players would read them. */
const Unwritten = ({ files, entries, show }: UnwrittenProps): JSX.Element | null => {
  const list = useMemo(() => unwritten(files), [files])
  if (list.length === 0) return null
  return (
    <section class="problems-unwritten">
      <h3>{tEditor('text.unwritten', { count: list.length })}</h3>
      <ul>
        {list.slice(0, most).map((each) => (
          <li key={`${each.file} ${each.from}`}>
            <button type="button" class="problem-place" onClick={() => show(each)}>
              <span>{each.words}</span>
              <small>{innermost(entries, each.file, each.from)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ProblemProps {
  readonly bench: Bench
  readonly diagnostic: Diagnostic
  readonly printed: PrintedDiagnostic
  /** The entry that it stands in, by its name; empty where in none. */
  readonly within: string
  readonly asked: Asked | undefined
}

const Problem = ({ bench, diagnostic, printed, within, asked }: ProblemProps): JSX.Element => {
  const [isAllowing, setAllowing] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!asked) return
    if (asked.what === 'allow') setAllowing(true)
    else
      (
        item.current?.querySelector<HTMLElement>('.problem-ways button') ??
        item.current?.querySelector<HTMLElement>('.problem-place')
      )?.focus()
    item.current?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  const { file, from, to, severity, message, hint, code } = diagnostic
  const fixes = diagnostic.fix ? [diagnostic.fix] : (diagnostic.choices ?? [])
  return (
    <li ref={item} class={`problem problem-${severity}`}>
      <button type="button" class="problem-place" onClick={() => bench.show({ file, from, to }, true)}>
        <span class="problem-kind">{tEditor(`text.severity.${severity}`)}</span>
        <b>{message}</b>
        <small>
          {within !== '' && `${within} · `}
          {tEditor('text.place', { file, line: printed.line, column: printed.column })}
        </small>
      </button>
      {hint !== '' && <p>{hint}</p>}
      {printed.corrected.map(
        (each) =>
          each.line !== '' && (
            <pre key={each.label + each.line} class="problem-line">
              {each.line}
            </pre>
          ),
      )}
      <div class="problem-ways">
        {fixes.map((fix) => (
          <button key={fix.label + fix.text} type="button" class="plain-button" onClick={() => mendOne(bench, diagnostic, fix)}>
            {fix.label}
          </button>
        ))}
        {severity !== 'error' && !isAllowing && (
          <button type="button" class="plain-button" onClick={() => setAllowing(true)}>
            {tEditor('text.allow')}
          </button>
        )}
      </div>
      {isAllowing && (
        <Reason
          onDone={(reason) => {
            setAllowing(false)
            // What was allowed goes from the list: the keyboard stays in the pane.
            if (reason === '') return item.current?.querySelector<HTMLElement>('.problem-place')?.focus()
            item.current?.closest<HTMLElement>('[role="tabpanel"]')?.focus()
            allowOne(bench, diagnostic, reason)
          }}
        />
      )}
      <small class="problem-code">{code}</small>
    </li>
  )
}

const Reason = ({ onDone }: { readonly onDone: (reason: string) => void }): JSX.Element => {
  const input = useRef<HTMLInputElement>(null)
  // Before the page is drawn anew, so that no sign typed at once is lost.
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <form
      class="problem-reason"
      onSubmit={(event) => {
        event.preventDefault()
        const reason = input.current?.value.trim() ?? ''
        if (reason === '') input.current?.focus()
        else onDone(reason)
      }}
    >
      <label>
        {tEditor('text.allow.reason')}
        <input ref={input} name="reason" maxLength={200} required />
      </label>
      <button type="submit" class="plain-button">
        {tEditor('text.allow.write')}
      </button>
      <button type="button" class="plain-button" onClick={() => onDone('')}>
        {tEditor('text.allow.leave')}
      </button>
    </form>
  )
}
