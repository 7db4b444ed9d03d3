import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type DebriefPhase, debriefPhases, type HostPhase, hostStanding, isPlaying, turningPoint } from '../../classroom/index.ts'
import { type ClassKey, tClass } from '../../ui/messages/class/index.ts'
import { Dialog } from '../../ui/parts/dialog.tsx'
import { useDropped } from '../dropped.ts'
import { Frame } from '../frame.tsx'
import { Happened, How, Ticket } from './debriefPages.tsx'
import { Exports } from './exports.tsx'
import { Gathering } from './gathering.tsx'
import { type Here, useHere } from './here.ts'
import { HungOn } from './hungOn.tsx'
import { type Asked, askedBy, hostKeys } from './keys.ts'
import { Evidence, Question, RecordPage, Setting, Vote } from './playPages.tsx'
import { RehearsalBand } from './rehearsalBand.tsx'
import { Script } from './script.tsx'
import { SplitPage } from './splitPage.tsx'
import { Tray } from './tray.tsx'
import { useTrayWindow } from './trayWindow.ts'
import { Back, WhatIf } from './whatIf.tsx'

const pages: Readonly<Record<HostPhase, () => JSX.Element | null>> = {
  question: Question,
  setting: Setting,
  evidence: Evidence,
  vote: Vote,
  split: SplitPage,
  record: RecordPage,
  how: How,
  happened: Happened,
  'hung-on': HungOn,
  'what-if': WhatIf,
  back: Back,
  ticket: Ticket,
  end: Exports,
}

/** What lies over a page of the wall. */
type Sheet = 'gather' | 'tray' | 'keys'

/** The wall of a class: one page at a time, the clock, and the teacher's keys. */
export const Wall = (): JSX.Element => {
  const here = useHere()
  const { play, send, isKept } = here
  const [open, lay] = useState<Sheet | undefined>(undefined)
  const [dropped, drop] = useState<readonly File[]>([])
  const [isEnding, askEnd] = useState(false)
  const [hasLetters, hearLetters] = useState(true)
  const [hasScript, script] = useState(play.file.rehearsal === true)
  const ask = (asked: Asked) => {
    if (asked === 'gather' || asked === 'tray' || asked === 'keys') return lay(open === asked ? undefined : asked)
    if (asked === 'script') return script(!hasScript)
    if (asked === 'ask-end') {
      if (isEnding) send({ type: 'end' })
      return askEnd(!isEnding && isPlaying(play))
    }
    askEnd(false)
    if (asked !== 'tick' && asked !== 'hands' && asked !== 'decide' && asked !== 'file') send({ type: asked })
  }
  useKeys(ask, hasLetters)
  useTrayWindow()
  useDropped((files) => {
    drop(files)
    lay('gather')
  })
  const closeGathering = () => {
    drop([])
    lay(undefined)
  }
  useTurnedPage(`${play.phase} ${titleOf(here)}`)
  const Page = pages[play.phase]
  return (
    <Frame
      tone={play.phase === 'record' || play.phase === 'back' ? 'rye' : 'soot'}
      kicker={kickerOf(here)}
      title={titleOf(here)}
      corner={<Clock />}
      foot={
        <>
          <div class="wall-buttons">
            <Button ask={ask} to="back" words="host.do.back" />
            {(play.phase === 'evidence' || play.phase === 'vote') && <Button ask={ask} to="skip" words="host.do.skip" />}
            {play.clock.isTimed && play.clock.leftMs > 0 && (
              <Button ask={ask} to="clock.toggle" words={play.clock.isRunning ? 'host.do.pause' : 'host.do.start'} />
            )}
            <Button ask={ask} to="clock.minute" words="host.do.minute" />
            <Button ask={ask} to="clock.off" words={play.clock.isTimed ? 'host.do.off' : 'host.do.on'} />
            {hasCover.includes(play.phase) && (
              <Button ask={ask} to="hide" words={play.isShown ? 'host.do.hide' : 'host.do.show'} />
            )}
            <Button ask={ask} to="gather" words="host.do.gather" />
            {play.file.groups.length > 0 && <Button ask={ask} to="tray" words="host.do.tray" />}
            <Button ask={ask} to="script" words="script.do.script" />
            <Button ask={ask} to="keys" words="host.do.keys" />
            {isPlaying(play) && <Button ask={ask} to="ask-end" words={isEnding ? 'host.do.endNow' : 'host.do.end'} />}
          </div>
          {play.phase !== 'end' && (
            <button type="button" class="main-button" onClick={() => ask('next')}>
              {tClass(nextWords[play.phase])}
            </button>
          )}
          {isEnding && (
            <p role="status" class="hidden">
              {tClass('host.end.again')}
            </p>
          )}
        </>
      }
    >
      {!isKept && (
        <p class="wall-unkept" role="alert">
          {tClass('host.unkept')}
        </p>
      )}
      <RehearsalBand />
      {hasScript && <Script />}
      <Page key={play.phase} />
      {open === 'gather' && <Gathering dropped={dropped} close={closeGathering} />}
      {open === 'tray' && <Tray close={() => lay(undefined)} />}
      {open === 'keys' && <Keys hasLetters={hasLetters} hearLetters={hearLetters} close={() => lay(undefined)} />}
    </Frame>
  )
}

/** Pages on which there is something to hide. */
const hasCover: readonly HostPhase[] = ['vote', 'split', 'how', 'happened', 'hung-on', 'what-if']

const nextWords: Readonly<Record<Exclude<HostPhase, 'end'>, ClassKey>> = {
  question: 'host.next.setting',
  setting: 'host.next.begin',
  evidence: 'host.next.vote',
  vote: 'host.next.split',
  split: 'host.next.record',
  record: 'host.next.on',
  how: 'host.next.step',
  happened: 'host.next.step',
  'hung-on': 'host.next.step',
  'what-if': 'host.next.step',
  back: 'host.next.ticket',
  ticket: 'host.next.end',
}

const Button = ({ ask, to, words }: { readonly ask: (asked: Asked) => void; readonly to: Asked; readonly words: ClassKey }) => (
  <button type="button" class="plain-button" onClick={() => ask(to)}>
    {tClass(words)}
  </button>
)

const titleOf = ({ course, play }: Here): string => {
  const { phase, file } = play
  if (phase === 'question' || phase === 'setting') return course.lesson.question
  if (phase === 'evidence' || phase === 'vote') {
    const node = hostStanding(course, play)?.stand.ask?.decision.node
    return node === undefined ? course.lesson.title : turningPoint(course.scenario, node).title
  }
  const last = file.hands?.entries.at(-1)
  if ((phase === 'split' || phase === 'record') && last) return turningPoint(course.scenario, last.node).title
  return tClass(`host.title.${phase}` as ClassKey)
}

const kickerOf = ({ course, play }: Here): string => {
  const step = debriefPhases.indexOf(play.phase as DebriefPhase)
  if (step >= 0 && step < 5) return tClass('host.kicker.debrief', { step: step + 1 })
  return tClass('host.kicker', { title: course.lesson.title, code: play.file.code })
}

/** "1:05". */
const inMinutes = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const Clock = (): JSX.Element | null => {
  const { isRunning, isTimed, leftMs } = useHere().play.clock
  if (!isTimed || (leftMs === 0 && !isRunning)) return null
  return (
    <p class={`clock${isRunning ? '' : ' clock-still'}`} role="timer" aria-live="off">
      <span class="hidden">{tClass('host.clock')} </span>
      {inMinutes(leftMs)}
    </p>
  )
}

const Keys = (of: {
  readonly hasLetters: boolean
  readonly hearLetters: (on: boolean) => void
  readonly close: () => void
}): JSX.Element => (
  <Dialog title={tClass('host.keys')} kind="keys" close={of.close}>
    <label class="wall-letters">
      <input type="checkbox" checked={of.hasLetters} onChange={({ currentTarget }) => of.hearLetters(currentTarget.checked)} />{' '}
      {tClass('host.keys.letters')}
    </label>
    <dl class="wall-keys">
      {hostKeys.map(({ shown, words }) => (
        <div key={shown}>
          <dt>{shown}</dt>
          <dd>{tClass(words)}</dd>
        </div>
      ))}
      <div>
        <dt>1–5</dt>
        <dd>{tClass('host.key.hands')}</dd>
      </div>
    </dl>
  </Dialog>
)

/** The keys of the wall, and 1 to 5 for the fields of hands. */
const useKeys = (ask: (asked: Asked) => void, hasLetters: boolean): void => {
  const latest = useRef({ ask, hasLetters })
  latest.current = { ask, hasLetters }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null
      const isField = target?.matches?.('input, textarea, select')
      const field = isField || !latest.current.hasLetters ? undefined : handsField(event.key)
      const asked = askedBy(event, latest.current.hasLetters)
      if (!field && !asked) {
        // Out of a field with Enter or Escape, so that the keys of the wall are at hand again.
        if (target?.matches?.('[data-hands]') && (event.key === 'Enter' || event.key === 'Escape')) target.blur()
        return
      }
      event.preventDefault()
      if (field) {
        field.focus()
        field.select()
      } else if (asked) latest.current.ask(asked)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const handsField = (key: string): HTMLInputElement | null =>
  /^[1-5]$/u.test(key) ? document.querySelector<HTMLInputElement>(`[data-hands="${key}"]`) : null

/** A new page begins at its top, and a screen reader is told by the focus. */
const useTurnedPage = (page: string): void => {
  const before = useRef(page)
  // Before the next key can come: a focus that came later would take it out of its field.
  useLayoutEffect(() => {
    if (before.current === page) return
    before.current = page
    globalThis.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }, [page])
}
