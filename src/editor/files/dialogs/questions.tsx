import type { ComponentChildren, JSX } from 'preact'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import { Dialog } from '../../../ui/parts/dialog.tsx'
import type { Desk } from '../desk.ts'
import type { Picked } from '../disk/pick.ts'
import { openWithin } from '../openings.ts'
import { gameAddress } from '../play.ts'
import type { Refusal } from '../read/refusal.ts'
import { save, saveCopy } from '../savings.ts'

interface Props {
  readonly desk: Desk
  readonly close: () => void
}

/** A small sheet in the middle of the page. */
export const Sheet = (props: { title: string; close: () => void; children: ComponentChildren }): JSX.Element => (
  <Dialog title={props.title} kind="about" close={props.close}>
    {props.children}
  </Dialog>
)

/** What cannot be opened, and why; where several scenarios were given, which one is meant. */
export const RefusedDialog = ({
  desk,
  refusal,
  picked,
  close,
}: Props & { refusal: Refusal; picked: Picked | undefined }): JSX.Element => (
  <Sheet title={tEditor(refusal.folders ? 'files.refused.which' : 'files.refused.title')} close={close}>
    <p role="alert">{tEditor(`files.refused.${refusal.refusal}`, refusal.values)}</p>
    {picked && refusal.folders ? (
      <ul class="files-choices">
        {refusal.folders.map((folder) => (
          <li key={folder}>
            <button type="button" class="plain-button" onClick={() => void openWithin(desk, picked, folder)}>
              {folder === '' ? 'scenario.yaml' : folder}
            </button>
          </li>
        ))}
      </ul>
    ) : (
      <p class="quiet">{tEditor('files.refused.still')}</p>
    )}
  </Sheet>
)

/** Another program wrote to the files since they were opened. */
export const ChangedDialog = ({ desk, names, close }: Props & { names: readonly string[] }): JSX.Element => (
  <Sheet title={tEditor('files.changed.title')} close={close}>
    <p role="alert">{tEditor('files.changed.words', { names: names.join(', ') })}</p>
    <div class="files-choices">
      <button type="button" class="plain-button" onClick={() => void saveCopy(desk)}>
        {tEditor('files.changed.copy')}
      </button>
      <button type="button" class="plain-button" onClick={() => void save(desk, true)}>
        {tEditor('files.changed.over')}
      </button>
    </div>
  </Sheet>
)

/** Something else is to be laid on the bench, and what lies there is kept nowhere. */
export const LoseDialog = ({ desk, goOn, close }: Props & { goOn: () => void }): JSX.Element => (
  <Sheet title={tEditor('files.lose.title')} close={close}>
    <p role="alert">{tEditor('files.lose.words', { name: desk.bench.project.current.name })}</p>
    <div class="files-choices">
      <button type="button" class="plain-button" onClick={() => void saveCopy(desk)}>
        {tEditor('files.lose.save')}
      </button>
      <button type="button" class="plain-button" onClick={goOn}>
        {tEditor('files.lose.goOn')}
      </button>
    </div>
  </Sheet>
)

export const PlayedDialog = ({ close }: { readonly close: () => void }): JSX.Element => (
  <Sheet title={tEditor('files.played.title')} close={close}>
    <p>{tEditor('files.played.words')}</p>
    <a class="plain-button" href={gameAddress} target="left-of-october-own" onClick={close}>
      {tEditor('files.played.link')}
    </a>
  </Sheet>
)
