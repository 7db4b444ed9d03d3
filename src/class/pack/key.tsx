import type { JSX } from 'preact'
import { exitPrompt } from '../../classroom/index.ts'
import type { Claim, SourceId } from '../../scenario/index.ts'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { citedIn, letterAt, surest, useHere } from './here.ts'

const mostPoints = 4

/** The surest claims of a record that an answer may rest on, a dispute among them where there is one. What nobody has verified is none. */
const pointsOf = (claims: readonly Claim[]): readonly Claim[] => {
  const sure = surest(claims)
  const disputed = sure.filter(({ status }) => status === 'disputed').slice(0, 1)
  const rest = sure.filter(({ status }) => status !== 'disputed').slice(0, mostPoints - disputed.length)
  return [...rest, ...disputed]
}

/** The exit question, and points of an answer out of the records alone. */
export const Key = (): JSX.Element => {
  const here = useHere()
  const { course, pack, settings } = here
  const prompt = exitPrompt(course.lesson, settings.board)
  const about = prompt?.about ?? []
  const wanted = pack.sheets.filter(({ point }) => about.includes(point.id))
  // A short lesson may leave out what the question is about.
  const asked = wanted.length > 0 ? wanted : pack.sheets
  const evidence = pack.sheets.flatMap(({ decision }) => decision.evidence)
  return (
    <section class="pack-page pack-on">
      <h2>{tClass('pack.key')}</h2>
      {prompt && (
        <p class="pack-prompt">
          {bareText(prompt.text)} <span>{tClass('pack.ticket.marks', { marks: prompt.marks, minutes: prompt.minutes })}</span>
        </p>
      )}
      <p>
        {tClass('pack.key.text')} <b>{tClass('pack.key.marks')}</b>
      </p>
      {asked.map(({ at, point }) => (
        <div key={point.id} class="pack-points">
          <h3>
            {at}. {point.title}
          </h3>
          <ul>
            {pointsOf(point.record.claims).map((claim) => (
              <li key={claim.text}>
                {claim.sides.length > 0 && <b>{tClass('pack.key.sides')} </b>}
                {bareText(claim.text)} {claim.sides.map(({ who, holds }) => `${who}: ${bareText(holds)}`).join(' ')}{' '}
                <small>({citedIn(here, claim.sources)})</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h3>{tClass('pack.key.sources')}</h3>
      <ul class="pack-points">
        {evidence
          .filter(({ source }, at) => evidence.findIndex((each) => each.source === source) === at)
          .map(({ source, origin }) => (
            <li key={source}>
              <b>{citedIn(here, [source])}</b> {bareText(origin)}
            </li>
          ))}
      </ul>
    </section>
  )
}

/** All ways that history did not take, each named. */
export const Invented = (): JSX.Element => {
  const { pack } = useHere()
  return (
    <section class="pack-page pack-on">
      <h2>{tClass('pack.invented')}</h2>
      <p>{tClass('pack.invented.text')}</p>
      <ul class="pack-list pack-invented">
        {pack.sheets.map(({ at, point }) => (
          <li key={point.id}>
            <h3>
              {at}. {point.title}
            </h3>
            {point.options
              .filter((option) => point.invented || !option.historical)
              .map((option) => `${letterAt(point, option.id)} ${option.label}`)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every source that the pack names, in full. */
export const Sources = (): JSX.Element => {
  const { course, pack } = useHere()
  const named = new Set<SourceId>([
    ...course.lesson.roles.flatMap(({ sources }) => sources),
    ...pack.sheets.flatMap(({ decision, point }) => [
      ...decision.evidence.map(({ source }) => source),
      ...point.record.claims.flatMap(({ sources, sides }) => [...sources, ...sides.flatMap((side) => side.sources)]),
      ...point.options.flatMap(({ plausibility }) => plausibility.sources),
    ]),
  ])
  return (
    <section class="pack-page pack-on">
      <h2>{tClass('pack.sources')}</h2>
      <ul class="pack-sources">
        {course.scenario.sources
          .filter(({ id }) => named.has(id))
          .toSorted((a, b) => a.author.localeCompare(b.author))
          .map(({ id, author, title, year, url, note, seen }) => (
            <li key={id}>
              <b>{author}</b>, <em>{title}</em>
              {year !== '' && `, ${year}`}. {bareText(note)} {url && <span class="pack-url">{url}</span>}{' '}
              <small>({tClass(`pack.sources.seen.${seen}`)})</small>
            </li>
          ))}
      </ul>
    </section>
  )
}
