import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { nameOf } from '../../../classroom/index.ts'
import { tClass } from '../../../ui/messages/class/index.ts'
import type { Here } from '../here.ts'
import { useHere } from '../here.ts'
import { RoleCards } from './cards.tsx'
import { Clock } from './clock.tsx'
import { More } from './more.tsx'
import { ReadAloud } from './readAloud.tsx'

/** Class and name, and what else stands over a title. */
export const kickerOf = ({ play }: Here, ...more: readonly ComponentChildren[]): JSX.Element => (
  <>
    <span>
      {play.classCode !== '' && `${tClass('group.class', { code: play.classCode })} \u00B7 `}
      {nameOf(play.nameNumber)}
    </span>
    {more.map((words, at) => (
      <span key={at}>{words}</span>
    ))}
  </>
)

/** Clock, role cards, and what is seldom wanted. */
export const Corner = (): JSX.Element => {
  const { course } = useHere()
  const [open, show] = useState<'cards' | 'more' | undefined>(undefined)
  const close = () => show(undefined)
  return (
    <>
      <Clock />
      <ReadAloud />
      {course.lesson.roles.length > 0 && (
        <button type="button" class="plain-button" onClick={() => show('cards')}>
          {tClass('group.cards')}
        </button>
      )}
      <button type="button" class="plain-button" onClick={() => show('more')}>
        {tClass('group.more')}
      </button>
      {open === 'cards' && <RoleCards close={close} />}
      {open === 'more' && <More close={close} />}
    </>
  )
}
