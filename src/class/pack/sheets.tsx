import type { JSX } from 'preact'
import type { Sheet, Way } from '../../classroom/index.ts'
import type { TurningPoint } from '../../scenario/index.ts'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { ContentNotes } from '../../ui/parts/documents.tsx'
import { personView } from '../../view/index.ts'
import { WallText } from '../host/wallText.tsx'
import { citedIn, dayOf, type Here, letterAt, textsHere, useHere } from './here.ts'
import { Mark } from './mark.tsx'

/** The sheet of each decision: sources first, then what is at stake, the ways, and where to write. Nothing of the record. */
export const Sheets = (): JSX.Element => {
  const here = useHere()
  return (
    <>
      {here.pack.sheets.map((sheet) => (
        <section key={sheet.point.id} class="pack-page pack-sheet">
          <p class="kicker">
            {tClass('pack.sheet', { at: sheet.at, count: here.pack.sheets.length })} · {dayOf(here, sheet.point)}
          </p>
          <h2>{sheet.point.title}</h2>
          <div class="pack-columns">
            <Stake sheet={sheet} />
            <Evidence sheet={sheet} />
            <Voices sheet={sheet} />
          </div>
          <h3>{tClass('pack.sheet.choose')}</h3>
          <Closed sheet={sheet} />
          <ol class="pack-options">
            {sheet.point.options.map((option) => (
              <li key={option.id}>
                <i aria-hidden="true">{letterAt(sheet.point, option.id)}</i>
                <div>
                  <h4>{option.label}</h4>
                  <p>{bareText(option.detail)}</p>
                  {option.risk !== '' && (
                    <p class="pack-risk">
                      <b>{tClass('group.vote.risk')}</b> {bareText(option.risk)}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
          <Vote sheet={sheet} />
        </section>
      ))}
    </>
  )
}

const Stake = ({ sheet: { point } }: { readonly sheet: Sheet }): JSX.Element => {
  const here = useHere()
  return (
    <>
      <h3>{tClass('group.situation')}</h3>
      {isNoteOfSheet(point) && <ContentNotes notes={point.contentNotes} />}
      <WallText class="pack-text" text={textsHere(here, point).text ?? ''} />
    </>
  )
}

/** A note may be about a document or an outcome of the story, which stand on no sheet. */
const isNoteOfSheet = ({ instead, documents }: TurningPoint): boolean =>
  instead ? instead.situation !== undefined : documents.length === 0

const Voices = ({ sheet: { point, advice } }: { readonly sheet: Sheet }): JSX.Element | null => {
  const { course } = useHere()
  if (advice.length === 0) return null
  return (
    <div class="pack-argued">
      <Mark of="argued">{tClass('pack.sheet.voices')}</Mark>
      <ul>
        {advice.map(({ who, urges, option }) => (
          <li key={urges}>
            <b>{personView(course.scenario, who).name}</b> {tClass('pack.sheet.urges', { letter: letterAt(point, option) })}:{' '}
            {bareText(urges)}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Evidence = ({ sheet: { decision } }: { readonly sheet: Sheet }): JSX.Element => {
  const here = useHere()
  return (
    <>
      <h3>{tClass('group.sources')}</h3>
      {decision.evidence.map(({ source, origin, text }, at) => (
        <article key={`${source} ${at}`} class="pack-source">
          <h4>{tClass('group.source', { at: at + 1 })}</h4>
          <p class="pack-origin">{bareText(origin)}</p>
          <WallText class="pack-text" text={text} />
          <p class="cite">{citedIn(here, [source])}</p>
        </article>
      ))}
      {decision.evidence.length === 0 && <p>{tClass('group.sources.none')}</p>}
      {decision.compare && (
        <p class="pack-compare">
          <b>{tClass('group.compare')}</b> {bareText(decision.compare)}
        </p>
      )}
    </>
  )
}

const Vote = ({ sheet }: { readonly sheet: Sheet }): JSX.Element => {
  const here = useHere()
  const isPlain = here.settings.readingLevel === 'plain'
  return (
    <div class="pack-vote">
      <h3>{tClass('pack.sheet.vote')}</h3>
      <p>
        <b>{tClass('pack.sheet.reason')}</b> {isPlain && tClass('pack.sheet.reason.plain')}
        <span class="pack-line" />
        <span class="pack-line" />
      </p>
      <p>
        <b>{tClass('pack.sheet.road')}</b>
      </p>
      <Numbers here={here} sheet={sheet} />
    </div>
  )
}

/** Before the ways: what is shut. On the first sheet itself, since nobody has a card yet. */
const Closed = ({ sheet: { point } }: { readonly sheet: Sheet }): JSX.Element => {
  const { start } = useHere().pack
  if (start.node !== point.id) return <p class="pack-check">{tClass('pack.sheet.card')}</p>
  return (
    <>
      {start.closed.map(({ option, because }) => (
        <p key={option} class="pack-check">
          {tClass('pack.sheet.closed', { letter: letterAt(point, option) })} {bareText(because)}
        </p>
      ))}
    </>
  )
}

/** The numbers themselves on the first sheet; later they stand on the road card. */
const Numbers = ({ here, sheet: { point } }: { readonly here: Here; readonly sheet: Sheet }): JSX.Element => {
  const { start } = here.pack
  if (start.node !== point.id) return <p class="pack-fetch">{tClass('pack.sheet.numbers.card')}</p>
  return (
    <p class="pack-fetch">
      {tClass('pack.sheet.numbers')}{' '}
      {start.ways.map((way) => (
        <span key={way.option}>
          <b>{letterAt(point, way.option)}</b> {wayWords(way)}{' '}
        </span>
      ))}
    </p>
  )
}

/** "slip 31, card 112". */
export const wayWords = ({ slip, card }: Way): string =>
  card === undefined ? tClass('pack.way.end', { slip }) : tClass('pack.way', { slip, card })
