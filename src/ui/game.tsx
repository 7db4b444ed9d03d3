import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { NumberAsked } from '../analysis/index.ts'
import type { Session } from '../session/index.ts'
import type { Screen } from '../view/index.ts'
import { useGame, useStore, useWorld } from './hooks.ts'
import { t } from './messages/index.ts'
import { JournalPage } from './pages/journal.tsx'
import { WhyPage } from './pages/whyPage.tsx'
import { Guide } from './parts/guide.tsx'
import { Live } from './parts/live.tsx'
import { MapLegend } from './parts/mapLegend.tsx'
import { MapZoom } from './parts/mapZoom.tsx'
import type { Page } from './parts/pageName.ts'
import { ReadAloud } from './parts/readAloud.tsx'
import { Stage } from './parts/stage.tsx'
import { TopBar } from './parts/topBar.tsx'
import { AskContext } from './parts/why.tsx'
import { Agenda } from './screens/agenda.tsx'
import { Chance } from './screens/chance.tsx'
import { Ending } from './screens/ending.tsx'
import { PartEnd } from './screens/partEnd.tsx'
import { Interlude, Outcome } from './screens/reading.tsx'
import { Record } from './screens/record.tsx'
import { TurningPoint } from './screens/turningPoint.tsx'
import { Vote } from './screens/vote.tsx'

/** The game: bar, picture, and the page that the state asks for. */
export const Game = ({ session, open }: { session: Session; open: (page: Page) => void }): JSX.Element => {
  const world = useWorld()
  const { screen } = useGame(session)
  const { reveal } = useStore(world.settings)
  const [asked, ask] = useState<NumberAsked | undefined>(undefined)
  const [journal, openJournal] = useState(false)
  const [passed, pass] = useState<string | undefined>(undefined)
  const top = useRef<HTMLElement>(null)
  const between = screen.finished !== undefined && passed !== screen.node
  const away = between || screen.stage === 'record' || screen.stage === 'ended'
  const page = between ? `after/${screen.finished?.id}` : `${screen.node}/${screen.stage}`
  const shown = useRef(page)
  useEffect(() => {
    // The record waits for the end where the player asked so.
    if (screen.stage === 'record' && reveal === 'end') session.send({ type: 'read' })
  }, [screen.stage, reveal, session])
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    globalThis.scrollTo?.(0, 0)
    top.current?.focus({ preventScroll: true })
  }, [page])
  return (
    <div class={`game stage-${between ? 'between' : screen.stage} kind-${screen.kind.replace(' ', '-')}`}>
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <TopBar
        screen={screen}
        between={between}
        open={(wanted) => (wanted === 'journal' ? openJournal(true) : open(wanted))}
        causes={(meter) => ask({ kind: 'meter', meter })}
      />
      <ReadAloud key={`aloud/${page}`} session={session} finished={between ? screen.finished : undefined} />
      <div class="scene">
        <Stage
          picture={screen.picture}
          away={away}
          plate={[screen.place.name, screen.date.time].filter((part) => part !== '').join(', ')}
        />
        {screen.picture.map && !away && (
          <div class="map-panel" data-covers key={screen.node}>
            {screen.picture.art === 'map' && <MapZoom first={screen.picture.pin.name === '' ? 'whole' : 'near'} />}
            <MapLegend map={screen.picture.map} isPlan={screen.picture.art === 'moscow'} isCrowded={isCrowded(screen)} />
          </div>
        )}
      </div>
      <main id="main" ref={top} tabIndex={-1} key={page}>
        <AskContext.Provider value={ask}>
          {between && screen.finished ? (
            <PartEnd screen={screen} session={session} finished={screen.finished} on={() => pass(screen.node)} />
          ) : (
            <Body session={session} />
          )}
        </AskContext.Provider>
      </main>
      <Live screen={screen} />
      {!between && <Guide screen={screen} />}
      {asked && <WhyPage session={session} asked={asked} close={() => ask(undefined)} />}
      {journal && <JournalPage session={session} close={() => openJournal(false)} />}
    </div>
  )
}

/** Five cards and more are laid closer: cards.css counts them as well. */
const isCrowded = ({ stage, options, agenda }: Screen): boolean =>
  (stage === 'briefing' || stage === 'deliberating') && Math.max(options.length, agenda?.tasks.length ?? 0) >= 5

const Body = ({ session }: { session: Session }): JSX.Element | null => {
  const { screen } = session.state
  if (screen.part.untold)
    return (
      <div class="untold">
        <p role="status">{t('app.loading')}</p>
        <progress aria-label={t('app.loading')} />
      </div>
    )
  if (screen.stage === 'record') return <Record screen={screen} session={session} />
  switch (screen.kind) {
    case 'turning point':
      return screen.stage === 'outcome' ? (
        <Outcome screen={screen} session={session} />
      ) : (
        <TurningPoint screen={screen} session={session} />
      )
    case 'agenda':
      return screen.stage === 'outcome' ? (
        <Outcome screen={screen} session={session} />
      ) : (
        <Agenda screen={screen} session={session} />
      )
    case 'vote':
      return <Vote screen={screen} session={session} />
    case 'chance':
      return <Chance screen={screen} session={session} />
    case 'interlude':
      return <Interlude screen={screen} session={session} />
    case 'ending':
      return <Ending screen={screen} session={session} />
  }
}
