import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { picture } from '../../manifest/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Save } from '../../session/index.ts'
import { openingPicture } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { CodeForm } from '../pages/saves.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Still } from '../parts/still.tsx'
import { Text } from '../text.tsx'

type Leaf = 'parts' | 'code' | 'about'

/** The poster, and the ways into the game. */
export const Title = ({ open }: { open: (page: 'saves' | 'settings' | 'codex') => void }): JSX.Element => {
  const world = useWorld()
  const scenario = useStore(world.scenario)
  const [latest, setLatest] = useState<Save | undefined>(undefined)
  const [leaf, turn] = useState<Leaf | undefined>(undefined)
  useEffect(() => void world.shelf.read('auto').then(setLatest), [world])
  const { actions, story } = world
  const isCampaign = story === 'campaign'
  return (
    <main class={`title${isCampaign ? '' : ' title-other'}`} id="main">
      {isCampaign ? (
        <picture>
          <source media="(max-aspect-ratio: 4/5)" srcset={picture('titleTall')} />
          <img class="title-poster" src={picture('title')} alt="" />
        </picture>
      ) : (
        <Still picture={openingPicture(scenario)} />
      )}
      <div class="title-words">
        {isCampaign ? <h1 class="hidden">{t('app.name')}</h1> : <Sign meta={scenario.meta} isOwn={story === 'own'} />}
        {isCampaign && <p class="title-lead">{t('title.lead')}</p>}
        <div class="title-acts">
          {latest ? (
            <>
              <button type="button" class="main-button" onClick={() => void actions.load('auto')}>
                {t('title.continue')}
                <small>
                  {latest.title}, {latest.line}
                </small>
              </button>
              <button type="button" class="dark-button" onClick={() => actions.begin(undefined, 0)}>
                {t('title.again')}
              </button>
            </>
          ) : (
            <button type="button" class="main-button" onClick={() => actions.begin(undefined, 0)}>
              {t(isCampaign ? 'title.begin' : 'title.beginOther')}
              <small>{t('title.minutes', { count: scenario.meta.minutes })}</small>
            </button>
          )}
          <div class="title-more">
            <button type="button" onClick={() => open('saves')}>
              {t('title.load')}
            </button>
            <button type="button" onClick={() => turn('code')}>
              {t('title.code')}
            </button>
            {(isCampaign || scenario.parts.length > 1) && (
              <button type="button" onClick={() => turn('parts')}>
                {t('title.parts')}
              </button>
            )}
            <button type="button" onClick={() => open('settings')}>
              {t('title.settings')}
            </button>
            <button type="button" onClick={() => turn('about')}>
              {t('title.about')}
            </button>
            {isCampaign && world.teachers && (
              <>
                <a href="class.html">{t('title.class')}</a>
                <a href="editor.html">{t('title.bench')}</a>
              </>
            )}
          </div>
        </div>
      </div>
      {leaf === 'code' && (
        <Dialog title={t('code.title')} kind="code" close={() => turn(undefined)}>
          <CodeForm close={() => turn(undefined)} />
        </Dialog>
      )}
      {leaf === 'parts' && <Parts close={() => turn(undefined)} />}
      {leaf === 'about' && (
        <Dialog title={scenario.meta.title} kind="about" close={() => turn(undefined)}>
          {isCampaign && (
            <p class="motto">
              <span lang="ru">В борьбе обретёшь ты право своё</span> {t('title.motto')}
            </p>
          )}
          <Text text={scenario.meta.about} />
          {scenario.meta.contentNotes.map((note) => (
            <Text key={note} text={note} />
          ))}
          <p class="quiet">
            {scenario.meta.authors.join(', ')} · {scenario.meta.licence}
          </p>
          <button type="button" class="plain-button" onClick={() => open('codex')}>
            {t('codex.title')}
          </button>
        </Dialog>
      )}
    </main>
  )
}

/** What stands on the title of a scenario that has no poster. */
const Sign = ({ meta, isOwn }: { meta: Scenario['meta']; isOwn: boolean }): JSX.Element => (
  <>
    {isOwn && <p class="title-mark">{t('own.line')}</p>}
    <h1>{meta.title}</h1>
    {meta.subtitle !== '' && <p class="title-subtitle">{meta.subtitle}</p>}
    <div class="title-lead">
      <Text text={meta.about} />
    </div>
  </>
)

const Parts = ({ close }: { close: () => void }): JSX.Element => {
  const world = useWorld()
  const scenario = useStore(world.scenario)
  const [fate, setFate] = useState('0')
  const seed = /^\d{1,4}$/u.test(fate) && Number(fate) <= 4095 ? Number(fate) : undefined
  return (
    <Dialog title={t('title.parts')} kind="parts" close={close}>
      <label class="search">
        <span>{t('title.newFate')}</span>
        <input type="text" inputmode="numeric" value={fate} onInput={(event) => setFate(event.currentTarget.value)} />
      </label>
      <p class="quiet">{t('title.fateHelp')}</p>
      <ul class="slots">
        {scenario.parts.map((part, at) => (
          <li key={part.id}>
            <span>
              <b>{part.title}</b>
              <small>{part.subtitle}</small>
              <Text text={part.summary} />
              {at > 0 && <small>{t('title.partFromHistory')}</small>}
            </span>
            <button
              type="button"
              class="plain-button"
              disabled={seed === undefined}
              onClick={() => world.actions.begin(at === 0 ? undefined : part.id, seed ?? 0)}
            >
              {t('title.begins')}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
