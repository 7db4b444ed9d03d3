import type { JSX } from 'preact'
import { checkIds, mostSeats, type Pack, paperNames, type RoadCard } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'

/** What a group decided and said, on one page without names: what a teacher types back in. */
export const RoadSheet = (): JSX.Element => {
  const { pack } = useHere()
  return (
    <section class="pack-page">
      <h2>{tClass('pack.road')}</h2>
      <p>{tClass('pack.road.text')}</p>
      <h3>{tClass('pack.road.name')}</h3>
      <ul class="pack-names">
        {paperNames.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p class="pack-size">
        <b>{tClass('pack.road.size')}</b>{' '}
        {Array.from({ length: mostSeats }, (_, at) => (
          <span key={at}>{at + 1}</span>
        ))}
      </p>
      <table class="pack-fill">
        <thead>
          <tr>
            {(['decision', 'letter', 'source', 'sure', 'fetched'] as const).map((head) => (
              <th key={head} scope="col">
                {tClass(`pack.road.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.sheets.map(({ at, point, decision }) => (
            <tr key={point.id}>
              <th scope="row">
                {at}. {point.title}
              </th>
              <td class="pack-blank" />
              <td>
                {[...decision.evidence.map((_, source) => source + 1), tClass('pack.sheet.none')].map((source) => (
                  <span key={source} class="pack-tick">
                    {source}
                  </span>
                ))}
              </td>
              <td>
                {[1, 2, 3, 4].map((sure) => (
                  <span key={sure} class="pack-tick">
                    {sure}
                  </span>
                ))}
              </td>
              <td class="pack-blank" />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {tClass('pack.road.sure.is', {
          steps: ([1, 2, 3, 4] as const).map((sure) => `${sure} ${tClass(`group.vote.sure.${sure}`)}`).join(', '),
        })}{' '}
        {isSheetSkipped(pack) && tClass('pack.road.blank')}
      </p>
      <h3>{tClass('pack.road.debrief')}</h3>
      <div class="pack-boxes">
        {(['word', 'mattered', 'factors'] as const).map((box) => (
          <div key={box} class={`pack-box pack-box-${box}`}>
            {tClass(`pack.road.${box}`)}
          </div>
        ))}
        <div class="pack-box">
          {tClass('pack.road.doubts')}
          <ul>
            {checkIds.map((check) => (
              <li key={check}>
                <span class="pack-tick" /> {tClass(`group.doubt.${check}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

/** Whether some road leads past one of the sheets, or ends before the last. */
const isSheetSkipped = ({ start, cards, sheets }: Pack): boolean => {
  const placeOf = (card: RoadCard) => sheets.findIndex(({ point }) => point.id === card.node)
  return [start, ...cards].some((card) =>
    card.ways.some(({ card: number }) => {
      const next = cards.find((each) => each.number === number)
      return (next ? placeOf(next) : sheets.length) !== placeOf(card) + 1
    }),
  )
}
