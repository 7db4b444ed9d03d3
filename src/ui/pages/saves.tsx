import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Save, SlotId } from '../../session/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'

const slots: readonly SlotId[] = ['auto', 'previous', 'slot-1', 'slot-2', 'slot-3', 'slot-4', 'slot-5', 'slot-6']

/** Slots, files and the path code. */
export const SavesPage = ({ close }: { close: () => void }): JSX.Element => {
  const { shelf, actions, session } = useWorld()
  const running = useStore(session) !== undefined
  const [saves, setSaves] = useState<Partial<Record<SlotId, Save>>>({})
  const [said, say] = useState('')
  const refresh = () => shelf.list().then((list) => setSaves(Object.fromEntries(list.map(({ slot, save }) => [slot, save]))))
  useEffect(() => void refresh(), [shelf])
  const done = (words: string, thenClose: boolean) => {
    say(words)
    if (words === '' && thenClose) close()
  }
  return (
    <Dialog title={t('saves.title')} kind="saves" close={close}>
      <p role="status">{said}</p>
      <ul class="slots">
        {slots.map((slot, at) => {
          const save = saves[slot]
          if (slot === 'previous' && !save) return null
          return (
            <li key={slot}>
              <span>
                <b>{slot === 'auto' || slot === 'previous' ? t(`saves.${slot}`) : t('saves.slot', { number: at - 1 })}</b>
                {save ? (
                  <small>
                    {save.title}, {save.line} · {t('saves.decisions', { count: save.decisions })}
                  </small>
                ) : (
                  <small>{t('saves.empty')}</small>
                )}
              </span>
              <span class="slot-acts">
                {running && slot !== 'auto' && slot !== 'previous' && (
                  <button
                    type="button"
                    class="plain-button"
                    onClick={() =>
                      void actions.save(slot).then((words) => {
                        say(words === '' ? t('saves.saved') : words)
                        void refresh()
                      })
                    }
                  >
                    {t('saves.save')}
                  </button>
                )}
                {save && (
                  <button
                    type="button"
                    class="plain-button"
                    onClick={() => void actions.load(slot).then((words) => done(words, true))}
                  >
                    {t('saves.load')}
                  </button>
                )}
                {save && slot !== 'auto' && (
                  <button type="button" class="plain-button" onClick={() => void actions.remove(slot).then(refresh)}>
                    {t('saves.remove')}
                  </button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      <div class="files">
        {running && (
          <button type="button" class="plain-button" onClick={actions.exportFile}>
            {t('saves.export')}
          </button>
        )}
        <label class="plain-button file">
          {t('saves.import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file) void actions.importFile(file).then((words) => done(words, true))
            }}
          />
        </label>
      </div>
      <CodeForm close={close} />
    </Dialog>
  )
}

/** Where a path code is typed in. A wrong one is refused with what is wrong. */
export const CodeForm = ({ close }: { close: () => void }): JSX.Element => {
  const { actions } = useWorld()
  const [code, type] = useState('')
  const [problem, setProblem] = useState('')
  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault()
        const words = actions.enterCode(code)
        setProblem(words)
        if (words === '') close()
      }}
    >
      <label>
        <span>{t('code.label')}</span>
        <input
          type="text"
          value={code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{t('code.help')}</p>
      <p role="alert" class="problem">
        {problem}
      </p>
      <button type="submit" class="plain-button">
        {t('code.go')}
      </button>
    </form>
  )
}
