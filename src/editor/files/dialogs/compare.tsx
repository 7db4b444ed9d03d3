import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import { Dialog } from '../../../ui/parts/dialog.tsx'
import type { Project } from '../../workbench.ts'
import type { Desk } from '../desk.ts'
import { type Picked, pickFiles, pickFolder } from '../disk/pick.ts'
import type { Copy } from '../drafts/drafts.ts'
import { projectFrom } from '../read/projectFrom.ts'
import { isRefusal } from '../read/refusal.ts'
import { momentOf } from '../savings.ts'
import type { CompareView } from './compareView.tsx'

export interface Other {
  readonly name: string
  readonly project: Project
}

/** What is different between the texts on the bench and another version: told as a story would tell it, and side by side. */
export const CompareDialog = (props: {
  readonly desk: Desk
  readonly other: Other | undefined
  readonly close: () => void
}): JSX.Element => {
  const [other, choose] = useState(props.other)
  return (
    <Dialog title={tEditor('files.compare.title')} kind="wide" close={props.close}>
      {other ? (
        <>
          <p>
            {tEditor('files.compare.with', { name: other.name })}{' '}
            <button type="button" class="link" onClick={() => choose(undefined)}>
              {tEditor('files.compare.another')}
            </button>
          </p>
          <Compared desk={props.desk} other={other} />
        </>
      ) : (
        <Choose desk={props.desk} choose={choose} />
      )}
    </Dialog>
  )
}

/** The comparison brings a good deal of program with it, and comes when it is first wanted. */
const Compared = ({ desk, other }: { readonly desk: Desk; readonly other: Other }): JSX.Element => {
  const [view, set] = useState<{ readonly of: typeof CompareView } | 'failed' | undefined>(undefined)
  useEffect(() => {
    import('./compareView.tsx').then(
      ({ CompareView: of }) => set({ of }),
      () => set('failed'),
    )
  }, [])
  if (view === 'failed') return <p role="alert">{tEditor('files.compare.failed')}</p>
  if (!view) return <p role="status">{tEditor('files.compare.coming')}</p>
  return <view.of before={other.project} after={desk.bench.project.current} />
}

const Choose = ({ desk, choose }: { readonly desk: Desk; readonly choose: (other: Other) => void }): JSX.Element => {
  const [copies, set] = useState<readonly Copy[]>([])
  const [problem, say] = useState('')
  const saved = desk.disk.current?.saved
  useEffect(() => void desk.drafts.copies(desk.draft).then(set), [desk])
  const other = async (picking: Promise<Picked | undefined>) => {
    say('')
    const picked = await picking.catch(() => undefined)
    if (!picked) return
    const given = projectFrom(picked.entries, { name: picked.name })
    if (isRefusal(given)) say(tEditor(`files.refused.${given.refusal}`, given.values))
    else choose({ name: given.project.name, project: given.project })
  }
  const named = (copy: Copy): Other => ({ name: momentOf(copy.at, Date.now()), project: copy.project })
  return (
    <>
      <p>{tEditor('files.compare.words')}</p>
      <div class="files-choices">
        {saved && (
          <button
            type="button"
            class="plain-button"
            onClick={() => choose({ name: tEditor('files.compare.savedName'), project: saved })}
          >
            {tEditor('files.compare.saved')}
          </button>
        )}
        <button type="button" class="plain-button" onClick={() => void other(pickFiles())}>
          {tEditor('files.compare.file')}
        </button>
        <button type="button" class="plain-button" onClick={() => void other(pickFolder())}>
          {tEditor('files.compare.folder')}
        </button>
      </div>
      <p role="alert">{problem}</p>
      {copies.length > 0 && (
        <section>
          <h3>{tEditor('files.compare.copies')}</h3>
          <ul class="files-copies">
            {copies.map((copy) => (
              <li key={copy.at}>
                <span>{named(copy).name}</span>
                <button
                  type="button"
                  class="plain-button"
                  onClick={() => choose(named(copy))}
                  aria-label={tEditor('files.drafts.compareWith', { moment: named(copy).name })}
                >
                  {tEditor('files.compare')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
