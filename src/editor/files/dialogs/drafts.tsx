import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import { Dialog } from '../../../ui/parts/dialog.tsx'
import type { Desk } from '../desk.ts'
import type { Copy, Draft } from '../drafts/drafts.ts'
import { openDraft } from '../openings.ts'
import { momentOf } from '../savings.ts'

/** The drafts that lie in this browser, with their older copies, and whether any other copy is known. */
export const DraftsDialog = ({ desk, close }: { readonly desk: Desk; readonly close: () => void }): JSX.Element => {
  const [drafts, set] = useState<readonly Draft[] | undefined>(undefined)
  const refresh = () => void desk.drafts.list().then(set)
  // What was written in the last two seconds is among them.
  useEffect(() => void desk.keep().then(refresh), [desk])
  return (
    <Dialog title={tEditor('files.drafts')} kind="bench" close={close}>
      <p>{tEditor('files.drafts.words')}</p>
      {drafts?.length === 0 && <p role="status">{tEditor('files.drafts.none')}</p>}
      <ul class="slots">
        {drafts?.map((draft) => (
          <DraftRow key={draft.id} desk={desk} draft={draft} changed={refresh} />
        ))}
      </ul>
    </Dialog>
  )
}

const DraftRow = ({ desk, draft, changed }: { desk: Desk; draft: Draft; changed: () => void }): JSX.Element => {
  const [copies, set] = useState<readonly Copy[] | undefined>(undefined)
  const [isSure, ask] = useState(false)
  const isHere = draft.id === desk.draft
  const remove = () => (isSure || draft.isOnDisk ? void desk.drafts.remove(draft.id).then(changed) : ask(true))
  return (
    <li class="files-draft">
      <span>
        <b>{draft.name}</b>
        <small>
          {momentOf(draft.at, Date.now())}
          {isHere && ` · ${tEditor('files.drafts.here')}`}
        </small>
        <small class={draft.isOnDisk ? '' : 'files-open'}>
          {tEditor(draft.isOnDisk ? 'files.drafts.onDisk' : 'files.drafts.only')}
        </small>
      </span>
      <span class="slot-acts">
        {!isHere && (
          <button type="button" class="plain-button" onClick={() => void openDraft(desk, draft)}>
            {tEditor('files.drafts.open')}
          </button>
        )}
        <button
          type="button"
          class="plain-button"
          aria-expanded={copies !== undefined}
          onClick={() => (copies ? set(undefined) : void desk.drafts.copies(draft.id).then(set))}
        >
          {tEditor('files.drafts.copies')}
        </button>
        {!isHere && (
          <button type="button" class="plain-button" onClick={remove}>
            {tEditor(isSure ? 'files.drafts.removeSure' : 'files.drafts.remove')}
          </button>
        )}
      </span>
      {copies && <Copies desk={desk} draft={draft} copies={copies} />}
    </li>
  )
}

const Copies = ({ desk, draft, copies }: { desk: Desk; draft: Draft; copies: readonly Copy[] }): JSX.Element => (
  <ul class="files-copies">
    {copies.map((copy) => {
      const moment = momentOf(copy.at, Date.now())
      return (
        <li key={copy.at}>
          <span>{moment}</span>
          <span class="slot-acts">
            <button
              type="button"
              class="plain-button"
              onClick={() => desk.asked.set({ kind: 'compare', other: { name: moment, project: copy.project } })}
              aria-label={tEditor('files.drafts.compareWith', { moment })}
            >
              {tEditor('files.compare')}
            </button>
            <button
              type="button"
              class="plain-button"
              onClick={() => void openDraft(desk, draft, copy)}
              aria-label={tEditor('files.drafts.backTo', { moment })}
            >
              {tEditor('files.drafts.back')}
            </button>
          </span>
        </li>
      )
    })}
  </ul>
)
