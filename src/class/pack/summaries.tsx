import type { JSX } from 'preact'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'

/** What stands in place of a flagged passage, for whoever would rather not read it; nothing where nothing is flagged. */
export const Summaries = (): JSX.Element | null => {
  const { pack } = useHere()
  const summaries = pack.sheets.flatMap(({ at, point }) => [
    ...(point.instead?.situation ? [{ where: tClass('pack.hard.sheet', { at }), text: point.instead.situation }] : []),
    ...pack.slips.flatMap(({ number, node, option }) => {
      const text = node === point.id ? point.instead?.outcomes[option.id] : undefined
      return text ? [{ where: tClass('pack.hard.slip', { number }), text }] : []
    }),
  ])
  if (summaries.length === 0) return null
  return (
    <section class="pack-page pack-on pack-keep">
      <h2>{tClass('pack.hard')}</h2>
      <p>{tClass('pack.hard.text')}</p>
      <ul class="pack-list pack-cut">
        {summaries.map(({ where, text }) => (
          <li key={where}>
            <h3>{where}</h3>
            {bareText(text)}
          </li>
        ))}
      </ul>
    </section>
  )
}
