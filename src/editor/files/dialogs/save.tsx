import type { JSX } from 'preact'
import { useStore } from '../../../ui/hooks.ts'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import type { Desk } from '../desk.ts'
import { canWrite, saveCopy, saveFolder } from '../savings.ts'
import { Sheet } from './questions.tsx'

/** Where a scenario is to be saved that lies on no disk yet. */
export const SaveDialog = ({ desk, close }: { readonly desk: Desk; readonly close: () => void }): JSX.Element => {
  const { files } = useStore(desk.bench.project)
  return (
    <Sheet title={tEditor('files.saveTo.title')} close={close}>
      <p>{tEditor('files.saveTo.words')}</p>
      <div class="files-choices">
        {canWrite && (
          <button type="button" class="plain-button" onClick={() => void saveFolder(desk)}>
            {tEditor('files.saveTo.folder')}
          </button>
        )}
        <button type="button" class="plain-button" onClick={() => void saveCopy(desk)}>
          {tEditor(files.size === 1 ? 'files.saveTo.file' : 'files.saveTo.zip')}
        </button>
      </div>
    </Sheet>
  )
}
