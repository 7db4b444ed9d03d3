import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type CodexEntry, codexOf } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { Text } from '../text.tsx'

const kinds = ['person', 'faction', 'place', 'term', 'source'] as const

const useEntries = (): readonly CodexEntry[] => {
  const world = useWorld()
  const scenario = useStore(world.scenario)
  return codexOf(scenario, world.session.current?.state.play, world.speak)
}

/** People, parties, places, terms and sources, with a search. */
export const CodexPage = ({ close }: { close: () => void }): JSX.Element => {
  const [sought, seek] = useState('')
  const entries = useEntries()
  const words = sought.trim().toLowerCase()
  const found =
    words === ''
      ? entries
      : entries.filter((entry) => `${entry.name} ${entry.line} ${entry.native ?? ''}`.toLowerCase().includes(words))
  return (
    <Dialog title={t('codex.title')} kind="codex" close={close}>
      <label class="search">
        <span>{t('codex.search')}</span>
        <input type="search" value={sought} onInput={(event) => seek(event.currentTarget.value)} />
      </label>
      {found.length === 0 && <p>{t('codex.none')}</p>}
      {kinds.map((kind) => {
        const group = found.filter((entry) => entry.kind === kind)
        return group.length === 0 ? null : (
          <section key={kind} class={`codex-group codex-${kind}`}>
            <h3>{t(`codex.${kind}`)}</h3>
            <ul>
              {group.map((entry) => (
                <li key={entry.ref}>
                  <details>
                    <summary>
                      {kind === 'person' && <Portrait who={entry.id} size="small" />}
                      <span>
                        <b>{entry.name}</b>
                        {entry.line !== '' && <small>{entry.line}</small>}
                      </span>
                    </summary>
                    <Entry entry={entry} />
                  </details>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Dialog>
  )
}

/** One entry explained in place, where a link in a text was pressed. */
export const ExplainPage = ({ reference, close }: { reference: string; close: () => void }): JSX.Element | null => {
  const entry = useEntries().find((each) => each.ref === reference)
  if (!entry) return null
  return (
    <Dialog title={entry.name} kind="explain" close={close}>
      <div class="explained">
        {entry.kind === 'person' && <Portrait who={entry.id} size="large" />}
        <div>
          {entry.line !== '' && <p class="quiet">{entry.line}</p>}
          <Entry entry={entry} />
        </div>
      </div>
    </Dialog>
  )
}

/** What is known of a person, party, place, term or source. */
export const Entry = ({ entry }: { entry: CodexEntry }): JSX.Element => (
  <div class="entry">
    {(entry.native || entry.born) && (
      <p class="quiet">
        {entry.native && <span lang="ru">{entry.native}</span>}
        {entry.native && entry.born && ' · '}
        {entry.born && t('codex.born', { born: entry.born })}
        {entry.died && ` · ${t('codex.died', { died: entry.died })}`}
      </p>
    )}
    <Text text={entry.explain} />
    {entry.gone && <Text text={entry.gone} class="gone" />}
    {entry.kind === 'person' &&
      (entry.fate === '' ? (
        <p class="quiet">{t('codex.fog')}</p>
      ) : (
        <p>
          <b>{t('codex.fate')}:</b> {entry.fate}
        </p>
      ))}
    {entry.unverified && <p class="badge badge-unverified">{t('codex.unverified')}</p>}
    {entry.url !== '' && <p class="cite">{`${t('codex.web')}: ${entry.url}`}</p>}
    {entry.cites.length > 0 && <p class="cite">{`${t('codex.sources')}: ${entry.cites.join('; ')}`}</p>}
  </div>
)
