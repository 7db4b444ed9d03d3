import type { JSX } from 'preact'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { t } from '../../ui/messages/index.ts'
import { Badge } from '../../ui/screens/record.tsx'
import { WallText } from '../host/wallText.tsx'
import { citedIn, dayOf, textsHere, useHere } from './here.ts'
import { Mark } from './mark.tsx'

/** What the party did at each decision, by the sources: for after the reason, and the same for every group. */
export const Records = (): JSX.Element => {
  const here = useHere()
  return (
    <section class="pack-page">
      {here.pack.sheets.map(({ at, point }) => (
        <article key={point.id} class="pack-record">
          <Mark of="record">
            {tClass('pack.record', { at })}. {tClass('pack.record.after')}
          </Mark>
          <p class="kicker">
            {point.title} · {dayOf(here, point)}
          </p>
          <h2>{point.record.headline}</h2>
          <WallText class="pack-text" text={textsHere(here, point).record ?? ''} />
          <ul class="pack-claims">
            {point.record.claims.map((claim) => (
              <li key={claim.text}>
                <p>
                  <Badge status={claim.status} /> {bareText(claim.text)}
                </p>
                {claim.sides.map(({ who, holds }) => (
                  <p key={who}>
                    <b>{who}:</b> {bareText(holds)}
                  </p>
                ))}
                {claim.note && (
                  <p>
                    <b>{t('record.note')}:</b> {bareText(claim.note)}
                  </p>
                )}
                <p class="cite">{claim.sources.length === 0 ? t('record.none') : citedIn(here, claim.sources)}</p>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}
