import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { exitPrompt, pathLines, splitsOf, turningPoint, waitingIn, wordsOf } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Covered } from './covered.tsx'
import { lineName, useHere } from './here.ts'
import { PathPicture } from './pathPicture.tsx'
import { CalledOut, useTalk } from './talk.tsx'
import { Waiting } from './tray.tsx'
import { WallText } from './wallText.tsx'

/** 1: what was hardest to know, in one word. */
export const How = (): JSX.Element => {
  const { play, wall } = useHere()
  const talk = useTalk()
  return (
    <section class="wall-alone">
      <CalledOut label={tClass('host.how.word')} words={play.file.talk?.words ?? []} set={(words) => talk({ words })} />
      <Covered>
        <ul class="wall-words">
          {wordsOf(wall).map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      </Covered>
      <Waiting />
    </section>
  )
}

/** 2: the roads against the record. A line pressed tells its reasons, without names of people. */
export const Happened = (): JSX.Element => {
  const { course, play, wall } = useHere()
  const [open, look] = useState<string | undefined>(undefined)
  const splits = splitsOf(course, wall)
  const lines = pathLines(course, wall).filter(({ points }) => points.some((point) => point))
  const isHeld = (code: string, node: string) => waitingIn(play.file).some((words) => words.group === code && words.node === node)
  const told = lines.find(({ code }) => code === open)
  return (
    <section class="wall-alone">
      <Covered>
        {lines.length === 0 ? (
          <p>{tClass('host.paths.none')}</p>
        ) : (
          <>
            <PathPicture lines={lines} splits={splits} />
            <div class="wall-lines">
              <ol>
                {splits.map((split) => (
                  <li key={split.node}>{split.title}</li>
                ))}
              </ol>
              <ol>
                {lines.map((line) => (
                  <li key={line.code}>
                    <button
                      type="button"
                      class="plain-button"
                      aria-pressed={open === line.code}
                      onClick={() => look(open === line.code ? undefined : line.code)}
                    >
                      {lineName(wall, line)}
                    </button>{' '}
                    {tClass('host.paths.away', {
                      count: line.points.filter((point) => point && point.match !== 'same' && point.match !== 'no record').length,
                    })}
                  </li>
                ))}
              </ol>
            </div>
            {told && (
              <ul class="wall-reasons">
                {told.points.flatMap((point) =>
                  point
                    ? [
                        <li key={point.node}>
                          <b>{turningPoint(course.scenario, point.node).options.find(({ id }) => id === point.option)?.label}</b>{' '}
                          {point.reason ?? tClass(isHeld(told.code, point.node) ? 'host.paths.held' : 'host.paths.noReason')}
                        </li>,
                      ]
                    : [],
                )}
              </ul>
            )}
          </>
        )}
      </Covered>
      <Waiting />
    </section>
  )
}

/** The question at the end, answered by each alone. */
export const Ticket = (): JSX.Element => {
  const { course, play, send } = useHere()
  const { board } = play.file.settings
  const prompt = exitPrompt(course.lesson, board)
  return (
    <section class="wall-alone">
      <label class="wall-pick">
        {tClass('host.ticket.style')}
        <select
          value={prompt?.board}
          onChange={({ currentTarget }) =>
            send({
              type: 'file',
              file: { ...play.file, settings: { ...play.file.settings, board: currentTarget.value } },
            })
          }
        >
          {course.lesson.exit.map((each) => (
            <option key={each.id} value={each.board}>
              {each.board === 'any' ? tClass('host.ticket.any') : each.board}
            </option>
          ))}
        </select>
      </label>
      <WallText class="wall-prompt" text={prompt?.text ?? ''} />
      <p>{tClass('host.ticket.marks', { marks: prompt?.marks ?? 0, minutes: prompt?.minutes ?? 0 })}</p>
      <p>{tClass('host.ticket.boxes')}</p>
    </section>
  )
}
