import type { JSX } from 'preact'
import { paperSeconds, type RunLine, runOf } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { sheetOf, useHere } from './here.ts'

/** The lesson minute by minute, with what to say: enough for somebody who has never seen it. */
export const Run = (): JSX.Element => {
  const here = useHere()
  const { course, settings } = here
  const values = ({ node }: RunLine): Readonly<Record<string, string | number>> => {
    if (node === undefined) return { question: course.lesson.question }
    const { at, point, decision } = sheetOf(here, node)
    return { at, title: point.title, talk: decision.talk }
  }
  /** A decision after the first: how it goes is known. */
  const isAgain = ({ node }: RunLine): boolean => node !== undefined && sheetOf(here, node) !== here.pack.sheets[0]
  return (
    <section class="pack-page">
      <h2>{tClass('pack.run')}</h2>
      <table class="pack-run">
        <thead>
          <tr>
            {(['min', 'what', 'say', 'paper'] as const).map((head) => (
              <th key={head} scope="col">
                {tClass(`pack.run.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runOf(course, settings.board, paperSeconds).map((line) => (
            <tr key={`${line.phase} ${line.node}`}>
              <td>
                {line.from}–{line.to}
              </td>
              <th scope="row">{tClass(`pack.run.${line.phase}`, values(line))}</th>
              <td>{tClass(`pack.run.${isAgain(line) ? 'again' : line.phase}.say`, values(line))}</td>
              <td>{tClass(`pack.run.${line.phase}.paper`, values(line))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
