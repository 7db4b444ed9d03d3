import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type ClassSettings, joinAddress, readSaved } from '../../classroom/index.ts'
import { type LessonLength, lessonLengths } from '../../scenario/lesson.ts'
import { type ClassKey, tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { deleteClass, type KeptClass, keptClass } from '../host/classShelf.ts'
import { classFrom, newClass } from '../host/newClass.ts'
import { fileWords } from '../host/refused.ts'
import { startClass } from '../host/started.ts'
import { WallText } from '../host/wallText.tsx'
import { fetchLesson, fetchLessons, type LessonLine, type LessonOnPage } from '../lessonOnPage.ts'
import { Ready } from '../offline/index.ts'

const usual: ClassSettings = {
  length: 25,
  readingLevel: 'standard',
  reveal: 'each',
  openFirst: false,
  board: 'any',
  paper: 'A4',
}

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
    keptClass(Date.now()).then(find, () => undefined)
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
  const lengths = lessonLengths.filter((length) => line?.minutes[length] !== undefined)
  const length = lengths.includes(wanted.length) ? wanted.length : (lengths[0] ?? 25)
  const boards = [...new Set(page?.lesson.exit.map(({ board }) => board) ?? [])]
  const settings: ClassSettings = {
    ...wanted,
    length,
    board: boards.includes(wanted.board) ? wanted.board : (boards[0] ?? 'any'),
  }
  const set = (part: Partial<ClassSettings>) => want({ ...settings, ...part })
  const resume = async (file: File | undefined) => {
    const saved = readSaved((await file?.text().catch(() => '')) ?? '')
    if (saved.kind === 'group') return tell(tClass('prepare.resume.group'))
    if (saved.kind !== 'class') return tell(fileWords(saved))
    if (!lessons.some((each) => each.id === saved.file.lesson)) return tell(tClass('host.refused.unknown'))
    try {
      const found = await fetchLesson(saved.file.lesson)
      if (found.lesson.version !== saved.file.lessonVersion) return tell(tClass('host.refused.version'))
      await startClass(classFrom(found, saved.file, Date.now()))
    } catch {
      tell(tClass('prepare.failed'))
    }
  }
  const pick = <Key extends keyof ClassSettings>(key: Key, values: readonly (readonly [ClassSettings[Key], string])[]) => (
    <Pick
      name={key}
      label={tClass(`prepare.${key}` as ClassKey)}
      values={values.map(([value, words]) => [String(value), words])}
      value={String(settings[key])}
      set={(text) => {
        const found = values.find(([value]) => String(value) === text)
        if (found) set({ [key]: found[0] } as unknown as Partial<ClassSettings>)
      }}
    />
  )
  return (
    <Frame
      title={tClass('prepare.title')}
      kicker={tClass('prepare.kicker')}
      foot={
        <>
          <a class="plain-button" href={`#${joinAddress({ lesson: id, settings, classCode: '' })}`}>
            {tClass('prepare.group')}
          </a>
          <button
            type="button"
            class="main-button"
            disabled={!page}
            onClick={() => page && void startClass(classFrom(page, newClass(page, settings, Date.now()), Date.now()))}
          >
            {tClass('prepare.run')}
          </button>
        </>
      }
    >
      <section>
        {kept && <Kept kept={kept} lessons={lessons} gone={() => find(undefined)} />}
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
        <p>{line?.about}</p>
        {pick(
          'length',
          lengths.map((each): readonly [LessonLength, string] => [
            each,
            tClass('prepare.length.minutes', { length: each, minutes: line?.minutes[each] ?? each }),
          ]),
        )}
        {pick('readingLevel', [
          ['standard', tClass('prepare.readingLevel.standard')],
          ['plain', tClass('prepare.readingLevel.plain')],
        ])}
        {pick('reveal', [
          ['each', tClass('prepare.reveal.each')],
          ['end', tClass('prepare.reveal.end')],
        ])}
        {pick('openFirst', [
          [false, tClass('prepare.openFirst.no')],
          [true, tClass('prepare.openFirst.yes')],
        ])}
        <label class="wall-pick">
          {tClass('prepare.board')}
          <select value={settings.board} onChange={({ currentTarget }) => set({ board: currentTarget.value })}>
            {boards.map((board) => (
              <option key={board} value={board}>
                {board === 'any' ? tClass('host.ticket.any') : board}
              </option>
            ))}
          </select>
        </label>
        {pick('paper', [
          ['A4', 'A4'],
          ['Letter', 'Letter'],
        ])}
        {page && (
          <div class="prepare-notes">
            <h2>{tClass('host.notes')}</h2>
            {[...page.scenario.meta.contentNotes, ...page.lesson.contentNotes].map((note) => (
              <WallText key={note} text={note} />
            ))}
          </div>
        )}
        <label class="gather-files">
          {tClass('prepare.resume')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void resume(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </label>
        <p role="status">{trouble}</p>
      </section>
    </Frame>
  )
}

const Pick = (of: {
  readonly name: string
  readonly label: string
  readonly values: readonly (readonly [value: string, words: string])[]
  readonly value: string
  readonly set: (value: string) => void
}): JSX.Element => (
  <fieldset class="prepare-pick">
    <legend>{of.label}</legend>
    {of.values.map(([value, words]) => (
      <label key={value}>
        <input type="radio" name={of.name} checked={of.value === value} onChange={() => of.set(value)} /> {words}
      </label>
    ))}
  </fieldset>
)

/** The class that this device still keeps. */
const Kept = (of: {
  readonly kept: KeptClass
  readonly lessons: readonly LessonLine[]
  readonly gone: () => void
}): JSX.Element => {
  const { file } = of.kept.play
  return (
    <div class="prepare-kept">
      <p>
        {tClass('prepare.kept', {
          code: file.code,
          title: of.lessons.find(({ id }) => id === file.lesson)?.title ?? file.lesson,
          until: new Date(of.kept.until).toLocaleString('en-GB', {
            day: 'numeric',
            month: 'long',
            hour: '2-digit',
            minute: '2-digit',
          }),
        })}
      </p>
      <a class="plain-button" href="#host">
        {tClass('prepare.kept.go')}
      </a>{' '}
      <button type="button" class="plain-button" onClick={() => void deleteClass().then(of.gone)}>
        {tClass('host.delete')}
      </button>
    </div>
  )
}
