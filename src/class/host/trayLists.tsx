import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import {
  approvedBy,
  type ClassFile,
  type Course,
  calledIn,
  type GroupWords,
  groupWordsIn,
  type HostPhase,
  turningPoint,
} from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'

/** What of the groups a page of the wall shows. */
export const shownOn: Readonly<Partial<Record<HostPhase, readonly GroupWords['kind'][]>>> = {
  how: ['word'],
  happened: ['reason'],
  'hung-on': ['person', 'structure'],
}

interface Listed {
  readonly course: Course
  readonly file: ClassFile
  /** Lets words through to the wall, or takes them back. */
  readonly pass: (words: readonly GroupWords[], isOn: boolean) => void
}

/** All that groups wrote, list by list; what the wall's page would show stands first. */
export const TrayLists = ({ course, file, pass, phase }: Listed & { readonly phase: HostPhase }): JSX.Element => {
  const all = groupWordsIn(file)
  const nodes = [...new Set(all.flatMap(({ node }) => node ?? []))]
  const isShownThere = ([first]: readonly GroupWords[]) => first !== undefined && shownOn[phase]?.includes(first.kind) === true
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
    .toSorted((a, b) => Number(isShownThere(b.words)) - Number(isShownThere(a.words)))
  const here = useRef<HTMLDivElement>(null)
  // What was pressed to come here is gone: whoever reads by keyboard goes on from the top of the lists.
  useEffect(() => here.current?.focus({ preventScroll: true }), [])
  return (
    <div class="tray" ref={here} tabIndex={-1}>
      <p>{tClass(all.length === 0 ? 'host.tray.none' : 'host.tray.how')}</p>
      {lists.map((list) => (
        <List key={list.title} {...{ course, file, pass }} {...list} />
      ))}
    </div>
  )
}

const List = (of: Listed & { readonly title: string; readonly words: readonly GroupWords[] }): JSX.Element => {
  const { course, file, pass, title, words } = of
  const called = calledIn(file.groups, tClass('host.group'))
  const isApproved = approvedBy(file)
  const free = words.filter(isApproved).length
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
          const isOn = isApproved(each)
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
