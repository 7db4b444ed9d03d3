import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type ClassSettings, joinAddress, packAddress } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import type { KeptClass } from '../host/classShelf.ts'
import { classFrom, newClass } from '../host/newClass.ts'
import { presentClass, startClass } from '../host/present.ts'
import { fetchLesson, fetchLessons, type LessonLine, type LessonOnPage } from '../lessonOnPage.ts'
import { Ready } from '../offline/index.ts'
import { Kept } from './kept.tsx'
import { Resume } from './resume.tsx'
import { SettingsForm, settingsIn, usual } from './settingsForm.tsx'

/** A teacher chooses a lesson and how it is to run. */
export const PrepareView = (): JSX.Element => {
  const [lessons, list] = useState<readonly LessonLine[] | 'failed' | undefined>(undefined)
  const [tries, again] = useState(0)
  useEffect(() => {
    list(undefined)
    fetchLessons().then(list, () => list('failed'))
  }, [tries])
  if (lessons === undefined || lessons === 'failed')
    return (
      <Frame title={tClass('prepare.title')}>
        <section>
          <p role="status">{tClass(lessons === undefined ? 'prepare.opening' : 'prepare.failed')}</p>
          {lessons === 'failed' && (
            <button type="button" class="main-button" onClick={() => again(tries + 1)}>
              {tClass('host.again')}
            </button>
          )}
        </section>
      </Frame>
    )
  return <Prepare lessons={lessons} />
}

const Prepare = ({ lessons }: { readonly lessons: readonly LessonLine[] }): JSX.Element => {
  const [id, choose] = useState(lessons[0]?.id ?? '')
  const [page, open] = useState<LessonOnPage | undefined>(undefined)
  const [wanted, want] = useState(usual)
  const [trouble, tell] = useState('')
  const [kept, find] = useState<KeptClass | undefined>(undefined)
  useEffect(() => {
    void presentClass('present').then(find)
  }, [])
  useEffect(() => {
    let isGone = false
    open(undefined)
    fetchLesson(id).then(
      (found) => {
        if (isGone) return
        open(found)
        tell('')
      },
      () => isGone || tell(tClass('prepare.failed')),
    )
    return () => {
      isGone = true
    }
  }, [id])
  const line = lessons.find((each) => each.id === id)
  const settings = settingsIn(wanted, line, page)
  const set = (part: Partial<ClassSettings>) => want({ ...settings, ...part })
  const taken = kept && hasResults(kept) ? tClass('prepare.taken', { code: kept.play.file.code }) : ''
  const start = (isRehearsal: boolean) => {
    if (taken !== '' && !isRehearsal) return tell(taken)
    const now = Date.now()
    if (page) void startClass(classFrom(page, newClass(page, settings, now, isRehearsal), now))
  }
  return (
    <Frame
      title={tClass('prepare.title')}
      kicker={tClass('prepare.kicker')}
      foot={
        <>
          <p role="status" class="prepare-trouble">
            {trouble}
          </p>
          <a class="plain-button" href={`#${joinAddress({ lesson: id, settings, classCode: '' })}`}>
            {tClass('prepare.group')}
          </a>
          <a class="plain-button" href={`#${packAddress({ lesson: id, settings, isAtOnce: true })}`}>
            {tClass('prepare.pack')}
          </a>
          <button type="button" class="main-button" disabled={!page} onClick={() => start(false)}>
            {tClass('prepare.run')}
          </button>
        </>
      }
    >
      <section>
        <div class="prepare-rehearse">
          <p>{tClass('rehearsal.start.what')}</p>
          <button type="button" class="plain-button" disabled={!page} onClick={() => start(true)}>
            {tClass('rehearsal.start')}
          </button>
        </div>
        {kept && (
          <Kept
            kept={kept}
            lessons={lessons}
            gone={() => {
              find(undefined)
              tell('')
            }}
          />
        )}
        <fieldset class="lesson-cards">
          <legend>{tClass('prepare.lesson')}</legend>
          {lessons.map((lesson) => (
            <label key={lesson.id} class="lesson-card">
              <input type="radio" name="lesson" checked={lesson.id === id} onChange={() => choose(lesson.id)} />
              <span>
                <b>{lesson.title}</b>
                <span>{lesson.question}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Ready />
      </section>
      <section>
        <SettingsForm line={line} page={page} settings={settings} set={set} />
        <Resume lessons={lessons} taken={taken} tell={tell} />
        <a class="plain-button prepare-notice" href="#notice">
          {tClass('prepare.notice')}
        </a>
      </section>
    </Frame>
  )
}

/** Whether anything would be lost with this class. */
const hasResults = ({ play: { file } }: KeptClass): boolean => file.groups.length > 0 || (file.hands?.entries.length ?? 0) > 0
