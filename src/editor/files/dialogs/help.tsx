import type { JSX } from 'preact'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import { Dialog } from '../../../ui/parts/dialog.tsx'

const steps = [1, 2, 3, 4, 5, 6, 7] as const
const words = ['turningPoint', 'meter', 'flag', 'effect', 'leaning', 'basis', 'record', 'id'] as const
const keys = [
  ['undo', 'Ctrl+Z'],
  ['find', 'Ctrl+F'],
  ['mend', 'Ctrl+.'],
  ['offer', 'Ctrl+Space'],
  ['save', 'Ctrl+S'],
  ['pane', 'F6'],
] as const

/** How a story is made with this page, and what its words mean. */
export const HelpDialog = ({ close }: { readonly close: () => void }): JSX.Element => (
  <Dialog title={tEditor('help.title')} kind="bench" close={close}>
    <section class="files-part">
      <h3>{tEditor('help.steps')}</h3>
      <ol class="files-steps">
        {steps.map((step) => (
          <li key={step}>{tEditor(`help.step.${step}`)}</li>
        ))}
      </ol>
    </section>
    <section class="files-part">
      <h3>{tEditor('help.words')}</h3>
      <dl class="files-words">
        {words.map((word) => (
          <div key={word}>
            <dt>{tEditor(`help.word.${word}`)}</dt>
            <dd>{tEditor(`help.says.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
    <section class="files-part">
      <h3>{tEditor('help.links')}</h3>
      <p>{tEditor('help.links.says')}</p>
    </section>
    <section class="files-part">
      <h3>{tEditor('help.keys')}</h3>
      <dl class="files-words">
        {keys.map(([key, signs]) => (
          <div key={key}>
            <dt>
              <kbd>{signs}</kbd>
            </dt>
            <dd>{tEditor(`help.key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  </Dialog>
)
