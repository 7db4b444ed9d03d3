import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Course, type Phase, standingOf } from '../../classroom/index.ts'
import type { PlainTexts } from '../../scenario/index.ts'
import { useStore } from '../../ui/hooks.ts'
import { type ClassKey, tClass } from '../../ui/messages/class/index.ts'
import { ExplainContext } from '../../ui/text.tsx'
import { Frame } from '../frame.tsx'
import type { Desk } from './desk.ts'
import { type Here, HereContext, pointOf } from './here.ts'
import { Explain } from './parts/explain.tsx'
import { Kept, KeptContext } from './parts/kept.tsx'
import { Sealed, TheRecord } from './phases/after.tsx'
import { Doubts, Factors, Front, History, Mattered, Word } from './phases/debrief.tsx'
import { Evidence, Talk } from './phases/deciding.tsx'
import { Done, saveResult, Tickets } from './phases/leaving.tsx'
import { Note, Setting, Welcome } from './phases/opening.tsx'
import { Vote } from './phases/vote.tsx'

const pages: Readonly<Record<Phase, () => JSX.Element>> = {
  welcome: Welcome,
  note: Note,
  setting: Setting,
  evidence: Evidence,
  talk: Talk,
  vote: Vote,
  sealed: Sealed,
  record: TheRecord,
  front: Front,
  word: Word,
  mattered: Mattered,
  factors: Factors,
  doubts: Doubts,
  history: History,
  tickets: Tickets,
  done: Done,
}

/** What a screen reader is told when the phase changes. */
const names: Readonly<Record<Phase, ClassKey>> = {
  welcome: 'group.title',
  note: 'group.note',
  setting: 'group.setting',
  evidence: 'group.sources',
  talk: 'group.talk',
  vote: 'group.vote',
  sealed: 'group.sealed',
  record: 'group.record',
  front: 'group.front',
  word: 'group.word',
  mattered: 'group.mattered',
  factors: 'group.factors',
  doubts: 'group.doubts',
  history: 'group.history',
  tickets: 'group.tickets',
  done: 'group.done.code',
}

/** A group's device: the phase where it stands, and what stops it. */
export const GroupPage = (of: {
  readonly course: Course
  readonly plain: PlainTexts
  readonly desk: Desk
  readonly erase: () => void
}): JSX.Element => {
  const { course, plain, desk } = of
  const { play, isKept, isElsewhere } = useStore(desk)
  const [reference, explain] = useState<string | undefined>(undefined)
  const standing = standingOf(course, play)
  const ask = standing?.stand.ask?.decision.node
  const isDeciding = play.phase === 'evidence' || play.phase === 'talk' || play.phase === 'vote'
  useTurnedPage(`${play.phase} ${isDeciding ? ask : ''}`)
  if (isElsewhere)
    return (
      <Frame
        title={tClass('group.elsewhere')}
        foot={
          <button type="button" class="main-button" onClick={() => void desk.takeOver()}>
            {tClass('group.elsewhere.here')}
          </button>
        }
      >
        <section>
          <p class="lead" role="status">
            {tClass('group.elsewhere.text')}
          </p>
        </section>
      </Frame>
    )
  const keeping = { isKept, erase: of.erase }
  if (!standing)
    return (
      <KeptContext.Provider value={keeping}>
        <Frame
          title={tClass('group.changed')}
          foot={
            <button type="button" class="main-button" onClick={() => saveResult({ course, play })}>
              {tClass('group.done.save')}
            </button>
          }
        >
          <section>
            <p class="lead">{tClass('group.changed.text')}</p>
            <Kept />
          </section>
        </Frame>
      </KeptContext.Provider>
    )
  const here: Here = { course, plain, play, standing, send: desk.send }
  const Page = pages[play.phase]
  return (
    <HereContext.Provider value={here}>
      <KeptContext.Provider value={keeping}>
        <ExplainContext.Provider value={explain}>
          <p class="hidden" role="status">
            {[tClass(names[play.phase]), isDeciding && ask ? pointOf(here, ask).title : '']
              .filter((each) => each !== '')
              .join('. ')}
          </p>
          {!isKept && (
            <p class="unkept" role="alert">
              {tClass('group.unkept')}
            </p>
          )}
          <Page key={play.phase} />
          {reference !== undefined && <Explain reference={reference} close={() => explain(undefined)} />}
        </ExplainContext.Provider>
      </KeptContext.Provider>
    </HereContext.Provider>
  )
}

/** A new page begins at its top, and whoever reads by keyboard begins there, too. */
const useTurnedPage = (page: string): void => {
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    globalThis.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }, [page])
}
