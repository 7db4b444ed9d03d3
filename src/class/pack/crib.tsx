import type { JSX } from 'preact'
import { letterOf, type RoadCard } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { personView } from '../../view/index.ts'
import { basisWords, letterAt, sheetOf, useHere } from './here.ts'

/** What leads where: every option with its slip, every road card with what it leads to. */
export const Crib = (): JSX.Element => {
  const { course, pack } = useHere()
  return (
    <section class="pack-page">
      <h2>{tClass('pack.crib')}</h2>
      <p>{tClass('pack.crib.text')}</p>
      <div class="pack-two">
        {pack.sheets.map(({ at, point, advice }) => (
          <div key={point.id} class="pack-keep">
            <h3>
              {at}. {point.title}
            </h3>
            <table class="pack-ways">
              <thead>
                <tr>
                  {(['letter', 'way', 'slip'] as const).map((head) => (
                    <th key={head} scope="col">
                      {tClass(`pack.crib.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {point.options.map((option) => (
                  <tr key={option.id}>
                    <th scope="row">
                      {letterAt(point, option.id)}
                      {option.historical && !point.invented && (
                        <>
                          {' '}
                          <i aria-hidden="true">■</i>
                          <span class="hidden">{tClass('pack.crib.taken')}</span>
                        </>
                      )}
                    </th>
                    <td>{option.label}</td>
                    <td>{pack.slips.find((slip) => slip.node === point.id && slip.option.id === option.id)?.number ?? '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>
              <b>{tClass('pack.crib.did')}</b> {point.record.headline}
            </p>
            <p class="cite">
              <b>{tClass('pack.crib.voices')}</b>{' '}
              {advice
                .map(({ who, option, basis }) =>
                  tClass('pack.crib.voice', {
                    who: personView(course.scenario, who).name,
                    letter: letterAt(point, option),
                    basis: basisWords(basis),
                  }),
                )
                .join('; ')}
            </p>
          </div>
        ))}
      </div>
      <h2>{tClass('pack.crib.roads')}</h2>
      <p>{tClass('pack.crib.roads.text')}</p>
      <table class="pack-roads">
        <thead>
          <tr>
            {(['card', 'leads'] as const).map((head) => (
              <th key={head} scope="col">
                {tClass(`pack.crib.${head}`)}
              </th>
            ))}
            {letters(pack.sheets).map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[pack.start, ...pack.cards].map((card) => (
            <Row key={card.number} card={card} letters={letters(pack.sheets)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A to D, or to E where some decision has so many ways. */
const letters = (sheets: ReturnType<typeof useHere>['pack']['sheets']): readonly string[] =>
  Array.from({ length: Math.max(...sheets.map(({ point }) => point.options.length)) }, (_, at) => letterOf(at))

const Row = ({ card, letters: all }: { readonly card: RoadCard; readonly letters: readonly string[] }): JSX.Element => {
  const { at, point } = sheetOf(useHere(), card.node)
  return (
    <tr>
      <th scope="row">{card.number === 0 ? tClass('pack.crib.start') : card.number}</th>
      <td>
        {at}. {point.title}
        {card.borrowed && `, ${tClass('pack.crib.stands')}`}
      </td>
      {all.map((letter) => {
        const way = card.ways.find(({ option }) => letterAt(point, option) === letter)
        return <td key={letter}>{way ? `${way.slip} · ${way.card ?? tClass('pack.crib.end')}` : '–'}</td>
      })}
    </tr>
  )
}
