import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import {
  type GroupPlay,
  groupCodeOf,
  type Join,
  nameOf,
  namesCount,
  newGroup,
  readGroupPlay,
  readJoinAddress,
} from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { fetchLesson, fetchLessons, type LessonLine, type LessonOnPage } from '../lessonOnPage.ts'
import { ChooseLesson } from './chooseLesson.tsx'
import { type Desk, openDesk } from './desk.ts'
import { drawn } from './drawn.ts'
import { GroupPage } from './groupPage.tsx'
import { type GroupShelf, keptMs, openGroupShelf } from './groupShelf.ts'

type Opened =
  | { readonly step: 'opening' }
  | { readonly step: 'failed' }
  | { readonly step: 'choosing'; readonly lessons: readonly LessonLine[]; readonly isUnknown: boolean }
  | { readonly step: 'old'; readonly page: LessonOnPage; readonly play: GroupPlay; readonly shelf: GroupShelf }
  | { readonly step: 'playing'; readonly page: LessonOnPage; readonly desk: Desk }

/** A group's device, from the address that it opened. */
export const GroupView = (): JSX.Element => {
  const [hash, look] = useState(globalThis.location.hash)
  useEffect(() => {
    const turn = () => look(globalThis.location.hash)
    globalThis.addEventListener('hashchange', turn)
    return () => globalThis.removeEventListener('hashchange', turn)
  }, [])
  return <GroupAt key={hash} join={readJoinAddress(hash)} />
}

const keyOf = ({ lesson, settings, classCode }: Join): string => `${lesson}/${settings.length}/${classCode}`

const GroupAt = ({ join }: { readonly join: Join | undefined }): JSX.Element => {
  const [opened, set] = useState<Opened>({ step: 'opening' })
  const [tries, again] = useState(0)
  const sit = (page: LessonOnPage, of: Join, play: GroupPlay, shelf: GroupShelf | undefined) => {
    const course = { ...page, length: of.settings.length }
    const read = (kept: unknown) => readGroupPlay(kept, page.lesson.id)
    set({ step: 'playing', page, desk: openDesk({ course, key: keyOf(of), play, shelf, read }) })
  }
  useEffect(() => {
    let isGone = false
    const open = async () => {
      const lessons = await fetchLessons()
      const known = lessons.find(({ id }) => id === join?.lesson)
      if (!join || !known) return () => set({ step: 'choosing', lessons, isUnknown: join !== undefined })
      const page = await fetchLesson(known.id)
      const shelf = await openGroupShelf(keyOf(join), Date.now()).catch(() => undefined)
      const kept = await shelf?.read(keyOf(join)).catch(() => undefined)
      const play = readGroupPlay(kept?.play, page.lesson.id)
      if (shelf && kept && play && Date.now() - kept.at > keptMs) return () => set({ step: 'old', page, play, shelf })
      return () => sit(page, join, play ?? begun(page, join), shelf)
    }
    open().then(
      (then) => isGone || then(),
      () => isGone || set({ step: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [tries])
  useEffect(() => (opened.step === 'playing' ? () => opened.desk.close() : undefined), [opened])
  switch (opened.step) {
    case 'opening':
      return (
        <Frame title={tClass('group.title')}>
          <p role="status">{tClass('group.opening')}</p>
        </Frame>
      )
    case 'failed':
      return (
        <Frame
          title={tClass('group.title')}
          foot={
            <button type="button" class="main-button" onClick={() => again(tries + 1)}>
              {tClass('group.retry')}
            </button>
          }
        >
          <p class="lead" role="alert">
            {tClass('group.failed')}
          </p>
        </Frame>
      )
    case 'choosing':
      return <ChooseLesson lessons={opened.lessons} isUnknown={opened.isUnknown} />
    case 'old': {
      const { page, play, shelf } = opened
      const name = nameOf(play.nameNumber)
      return (
        <Frame
          title={tClass('group.old')}
          foot={
            <>
              <button type="button" class="plain-button" onClick={() => join && sit(page, join, begun(page, join), shelf)}>
                {tClass('group.old.new')}
              </button>
              <button type="button" class="main-button" onClick={() => join && sit(page, join, play, shelf)}>
                {tClass('group.old.go', { name })}
              </button>
            </>
          }
        >
          <p class="lead">{tClass('group.old.text', { name })}</p>
        </Frame>
      )
    }
    case 'playing': {
      const { page, desk } = opened
      const erase = () => {
        void desk.erase().then(() => {
          set({ step: 'opening' })
          again(tries + 1)
        })
      }
      return (
        <GroupPage course={{ ...page, length: desk.current.play.settings.length }} plain={page.plain} desk={desk} erase={erase} />
      )
    }
  }
}

/** A new group, with a name and a code drawn by this device. */
const begun = ({ lesson }: LessonOnPage, { settings, classCode, begun: since }: Join): GroupPlay => {
  const now = Date.now()
  const minutes = since === undefined ? 0 : Math.floor(now / 60_000) - since
  return newGroup({
    lesson: lesson.id,
    lessonVersion: lesson.version,
    settings,
    classCode,
    code: groupCodeOf(drawn(32 ** 8)),
    nameNumber: drawn(namesCount),
    // A clock that is wrong says nothing about when a group came.
    joinedAtMinute: minutes > 0 && minutes < 120 ? minutes : 0,
    at: now,
  })
}
