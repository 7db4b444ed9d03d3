import type { JSX } from 'preact'
import { type ClassSettings, notesOf } from '../../classroom/index.ts'
import { type LessonLength, lessonLengths } from '../../scenario/lesson.ts'
import { type ClassKey, tClass } from '../../ui/messages/class/index.ts'
import { WallText } from '../host/wallText.tsx'
import type { LessonLine, LessonOnPage } from '../lessonOnPage.ts'

/** How a class runs where its teacher changes nothing. */
export const usual: ClassSettings = {
  length: 25,
  readingLevel: 'standard',
  reveal: 'each',
  openFirst: false,
  board: 'any',
  paper: 'A4',
}

const lengthsOf = (line: LessonLine | undefined): readonly LessonLength[] =>
  lessonLengths.filter((length) => line?.minutes[length] !== undefined)

const boardsOf = (page: LessonOnPage | undefined): readonly string[] => [
  ...new Set(page?.lesson.exit.map(({ board }) => board) ?? []),
]

/** What was wanted, as far as the lesson offers it: its length and the style of its last question. */
export const settingsIn = (wanted: ClassSettings, line?: LessonLine, page?: LessonOnPage): ClassSettings => {
  const [lengths, boards] = [lengthsOf(line), boardsOf(page)]
  return {
    ...wanted,
    length: lengths.includes(wanted.length) ? wanted.length : (lengths[0] ?? 25),
    board: boards.includes(wanted.board) ? wanted.board : (boards[0] ?? 'any'),
  }
}

/** How the lesson is to run: minutes, words, when the record is seen, sources, last question, paper; and what comes up in it. */
export const SettingsForm = (of: {
  readonly line: LessonLine | undefined
  readonly page: LessonOnPage | undefined
  readonly settings: ClassSettings
  readonly set: (part: Partial<ClassSettings>) => void
}): JSX.Element => {
  const { line, page, settings, set } = of
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
    <>
      <p>{line?.about}</p>
      {pick(
        'length',
        lengthsOf(line).map((each): readonly [LessonLength, string] => [
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
          {boardsOf(page).map((board) => (
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
          {notesOf(page).map((note) => (
            <WallText key={note} text={note} />
          ))}
        </div>
      )}
    </>
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
