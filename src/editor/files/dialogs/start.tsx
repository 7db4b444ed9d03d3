import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import { Dialog } from '../../../ui/parts/dialog.tsx'
import type { Desk } from '../desk.ts'
import { pickFiles, pickFolder } from '../disk/pick.ts'
import { fetchShipped, openPicked, openShipped, openTemplate } from '../openings.ts'
import { templates } from '../templates.ts'

/** How to begin: with what lies on the disk, with a template, or with a copy of one of the site's own stories. */
export const StartDialog = ({ desk, close }: { readonly desk: Desk; readonly close: () => void }): JSX.Element => (
  <Dialog title={tEditor('files.start.title')} kind="bench" close={close}>
    <section class="files-part">
      <h3>{tEditor('files.start.disk')}</h3>
      <p>{tEditor('files.start.diskHelp')}</p>
      <div class="files-choices">
        <button type="button" class="plain-button" onClick={() => void openPicked(desk, pickFolder())}>
          {tEditor('files.start.folder')}
        </button>
        <button type="button" class="plain-button" onClick={() => void openPicked(desk, pickFiles())}>
          {tEditor('files.start.file')}
        </button>
        <button type="button" class="plain-button" onClick={() => desk.asked.set({ kind: 'drafts' })}>
          {tEditor('files.start.drafts')}
        </button>
      </div>
    </section>
    <Templates desk={desk} />
    <Shipped desk={desk} />
  </Dialog>
)

const Templates = ({ desk }: { readonly desk: Desk }): JSX.Element => {
  const [title, setTitle] = useState('')
  return (
    <section class="files-part">
      <h3>{tEditor('files.start.templates')}</h3>
      <label class="search">
        <span>{tEditor('files.start.called')}</span>
        <input type="text" value={title} maxLength={80} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <ul class="slots">
        {templates().map((template) => (
          <li key={template.id}>
            <span>
              <b>{template.key ? tEditor(template.key) : template.title}</b>
              {template.about && <small>{tEditor(template.about)}</small>}
            </span>
            <button
              type="button"
              class="plain-button"
              onClick={() => void openTemplate(desk, template, title)}
              aria-label={tEditor('files.start.beginWith', { name: template.key ? tEditor(template.key) : template.title })}
            >
              {tEditor('files.start.begin')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Shipped = ({ desk }: { readonly desk: Desk }): JSX.Element | null => {
  const [stories, set] = useState<Awaited<ReturnType<typeof fetchShipped>>>([])
  useEffect(() => void fetchShipped().then(set), [])
  if (stories.length === 0) return null
  return (
    <section class="files-part">
      <h3>{tEditor('files.start.shipped')}</h3>
      <ul class="slots">
        {stories.map((story) => (
          <li key={story.id}>
            <span>
              <b>{story.title}</b>
              <small>{story.subtitle}</small>
            </span>
            <button
              type="button"
              class="plain-button"
              onClick={() => void openShipped(desk, story)}
              aria-label={tEditor('files.start.copyOf', { title: story.title })}
            >
              {tEditor('files.start.copy')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
