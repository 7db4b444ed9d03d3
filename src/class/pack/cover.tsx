import type { JSX } from 'preact'
import { paperSeconds, runOf } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'
import { type PartName, pagesOf, parts } from './parts.ts'

/** For the teacher: what is in the pack, how it is used. */
export const Cover = (): JSX.Element => {
  const { course, pack, settings } = useHere()
  const { lesson, length } = course
  const total = runOf(course, settings.board, paperSeconds).at(-1)?.to ?? length
  const pages = (part: PartName): string => {
    const of = pagesOf(pack, part)
    if (!of) return tClass('pack.cover.pages.rest')
    return of.isExact ? String(of.count) : tClass('pack.cover.pages.about', { count: of.count })
  }
  return (
    <section class="pack-page pack-cover">
      <p class="kicker">{tClass('pack.cover.kicker')}</p>
      <h1>{lesson.title}</h1>
      <p class="pack-question">{lesson.question}</p>
      <p>
        {tClass('pack.cover.minutes', { length, total, paper: Math.round((paperSeconds * pack.sheets.length) / 60) })}
        <br />
        {tClass('pack.cover.level', { level: tClass(`prepare.readingLevel.${settings.readingLevel}`) })}
        {'. '}
        {tClass('pack.cover.edition', { lesson: lesson.id, version: lesson.version })}
      </p>
      <h2>{tClass('pack.cover.what')}</h2>
      <table>
        <thead>
          <tr>
            {(['part', 'pages', 'copies', 'where'] as const).map((head) => (
              <th key={head} scope="col">
                {tClass(`pack.cover.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{tClass(`pack.part.${part}`)}</th>
              <td>{pages(part)}</td>
              <td>{tClass(`pack.part.${part}.copies`)}</td>
              <td>{tClass(`pack.part.${part}.where`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="pack-note">{tClass('pack.cover.oneSide')}</p>
      <h2>{tClass('pack.cover.before')}</h2>
      <ol>
        {(['1', '2', '3'] as const).map((at) => (
          <li key={at}>{tClass(`pack.cover.before.${at}`)}</li>
        ))}
      </ol>
      <h2>{tClass('pack.cover.how')}</h2>
      <ol>
        {(['1', '2', '3', '4'] as const).map((at) => (
          <li key={at}>{tClass(`pack.cover.how.${at}`)}</li>
        ))}
      </ol>
      <p class="pack-note">{tClass('pack.cover.after')}</p>
      <p>{tClass('pack.cover.typed')}</p>
    </section>
  )
}
