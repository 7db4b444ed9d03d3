import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useStore } from '../../../ui/hooks.ts'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import type { Desk } from '../desk.ts'
import { safeName } from '../disk/home.ts'
import { exportStory } from '../exportStory.ts'
import { giveFile, zipOf } from '../savings.ts'
import { Sheet } from './questions.tsx'

/** Files to give to others: the scenario itself, or a game that plays without the net. */
export const ShareDialog = ({ desk, close }: { readonly desk: Desk; readonly close: () => void }): JSX.Element => {
  const project = useStore(desk.bench.project)
  const good = useStore(desk.bench.lastGood)
  const [problem, say] = useState('')
  const give = async () => {
    if (!good) return
    say('')
    const page = await exportStory(good).catch(() => undefined)
    if (page) await giveFile(desk, page, `${safeName(project.name)}.html`, ['.html'])
    else say(tEditor('files.share.failed'))
  }
  return (
    <Sheet title={tEditor('files.share.title')} close={close}>
      <h3>{tEditor('files.share.zip')}</h3>
      <p>{tEditor('files.share.zipWords')}</p>
      <button
        type="button"
        class="plain-button"
        onClick={() => void giveFile(desk, zipOf(project), `${safeName(project.name)}.zip`, ['.zip'])}
      >
        {tEditor('files.share.zipSave')}
      </button>
      <h3>{tEditor('files.share.page')}</h3>
      <p>{tEditor(good ? 'files.share.pageWords' : 'files.share.pageNot')}</p>
      <button type="button" class="plain-button" disabled={!good} onClick={() => void give()}>
        {tEditor('files.share.pageSave')}
      </button>
      <p role="alert">{problem}</p>
    </Sheet>
  )
}
