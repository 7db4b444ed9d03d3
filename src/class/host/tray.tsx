import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  approve,
  calledIn,
  type GroupWords,
  groupWordsIn,
  type HostPhase,
  isApproved,
  turningPoint,
  waitingIn,
} from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Dialog } from '../../ui/parts/dialog.tsx'
import { useHere } from './here.ts'

/** What groups wrote, for the teacher's eyes: each goes to the wall by a press of its own, or all of one list together. */
export const Tray = ({ close }: { readonly close: () => void }): JSX.Element => {
  const [isOpen, open] = useState(false)
  return (
    <Dialog title={tClass('host.tray')} kind="tray" close={close}>
      {isOpen ? <Lists /> : <OnOneScreen open={() => open(true)} close={close} />}
    </Dialog>
  )
}

/** The tray lies over the wall, so a projector shows it, too: nothing is drawn before the teacher has seen to that. */
const OnOneScreen = ({ open, close }: { readonly open: () => void; readonly close: () => void }): JSX.Element => {
  const { play } = useHere()
  return (
    <div class="tray">
      <p role="status">{tClass('host.tray.waiting', { count: waitingIn(play.file).length })}</p>
      <p class="wall-aside">{tClass('host.tray.screen')}</p>
      <p>{tClass('host.tray.ways')}</p>
      <div class="tray-row">
        <button type="button" class="dark-button" onClick={open}>
          {tClass('host.tray.open')}
        </button>
        <button type="button" class="plain-button" onClick={close}>
          {tClass('host.tray.later')}
        </button>
      </div>
    </div>
  )
}

const Lists = (): JSX.Element => {
  const { course, play } = useHere()
  const all = groupWordsIn(play.file)
  const nodes = [...new Set(all.flatMap(({ node }) => node ?? []))]
  const isShownHere = ([first]: readonly GroupWords[]) =>
    first !== undefined && shownOn[play.phase]?.includes(first.kind) === true
  const lists = [
    ...nodes.map((node) => ({
      title: turningPoint(course.scenario, node).title,
      words: all.filter((each) => each.node === node),
    })),
    ...(['word', 'person', 'structure'] as const).map((kind) => ({
      title: tClass(`host.tray.${kind}`),
      words: all.filter((each) => each.kind === kind),
    })),
  ]
    .filter(({ words }) => words.length > 0)
    // What the page under the tray would show stands first.
    .toSorted((a, b) => Number(isShownHere(b.words)) - Number(isShownHere(a.words)))
  const here = useRef<HTMLDivElement>(null)
  // What was pressed to come here is gone: whoever reads by keyboard goes on from the top of the lists.
  useEffect(() => here.current?.focus(), [])
  return (
    <div class="tray" ref={here} tabIndex={-1}>
      <p>{tClass(all.length === 0 ? 'host.tray.none' : 'host.tray.how')}</p>
      {lists.map((list) => (
        <List key={list.title} {...list} />
      ))}
    </div>
  )
}

const List = ({ title, words }: { readonly title: string; readonly words: readonly GroupWords[] }): JSX.Element => {
  const { course, play, send } = useHere()
  const { file } = play
  const called = calledIn(file.groups, tClass('host.group'))
  const free = words.filter((each) => isApproved(file, each)).length
  const pass = (which: readonly GroupWords[], isOn: boolean) => send({ type: 'file', file: approve(file, which, isOn) })
  const isAll = free === words.length
  const optionOf = ({ node, group }: GroupWords): string | undefined => {
    const taken = file.groups.find(({ code }) => code === group)?.entries.find((entry) => entry.node === node)?.option
    return node && turningPoint(course.scenario, node).options.find(({ id }) => id === taken)?.label
  }
  return (
    <section>
      <h3>{title}</h3>
      <div class="tray-row">
        <span>{tClass('host.tray.free', { free, all: words.length })}</span>
        <button
          type="button"
          class="plain-button"
          aria-label={`${tClass(isAll ? 'host.tray.noneOf' : 'host.tray.allOf')}: ${title}`}
          onClick={() => pass(words, !isAll)}
        >
          {tClass(isAll ? 'host.tray.noneOf' : 'host.tray.allOf')}
        </button>
      </div>
      <ul>
        {words.map((each) => {
          const isOn = isApproved(file, each)
          return (
            <li key={each.group} class={isOn ? 'tray-on' : ''}>
              <p class="tray-text">{each.text}</p>
              <p class="cite">{[called.get(each.group), optionOf(each)].filter(Boolean).join(': ')}</p>
              <button
                type="button"
                class="plain-button"
                aria-label={`${tClass(isOn ? 'host.tray.isLet' : 'host.tray.let')}: ${each.text}`}
                onClick={() => pass([each], !isOn)}
              >
                {tClass(isOn ? 'host.tray.isLet' : 'host.tray.let')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What of the groups a page of the wall shows. */
const shownOn: Readonly<Partial<Record<HostPhase, readonly GroupWords['kind'][]>>> = {
  how: ['word'],
  happened: ['reason'],
  'hung-on': ['person', 'structure'],
}

/** How many words of groups still wait for this page, and which key shows them. Says nothing of what they are. */
export const Waiting = (): JSX.Element | null => {
  const { play } = useHere()
  const count = waitingIn(play.file).filter(({ kind }) => shownOn[play.phase]?.includes(kind)).length
  return count === 0 ? null : <p class="cite">{tClass('host.tray.note', { count })}</p>
}
