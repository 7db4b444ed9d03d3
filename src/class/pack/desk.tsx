import type { JSX } from 'preact'
import type { RoadCard, Slip } from '../../classroom/index.ts'
import { nodeOf } from '../../engine/index.ts'
import type { NodeId, Option } from '../../scenario/index.ts'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { t } from '../../ui/messages/index.ts'
import { ContentNotes } from '../../ui/parts/documents.tsx'
import { Ears } from '../../ui/screens/record.tsx'
import { personView } from '../../view/index.ts'
import { WallText } from '../host/wallText.tsx'
import { basisWords, citedIn, type Here, letterAt, sheetOf, textsHere, useHere } from './here.ts'
import { Mark } from './mark.tsx'
import { wayWords } from './sheets.tsx'

/** The slips, two to a page, each to be folded so that only its number shows. */
export const Slips = (): JSX.Element => (
  <section class="pack-page pack-cut">
    {useHere().pack.slips.map((slip) => (
      <SlipPaper key={slip.number} slip={slip} />
    ))}
  </section>
)

/** The road cards, as many as go on a page. */
export const RoadCards = (): JSX.Element => (
  <section class="pack-page pack-strips pack-cut">
    {useHere().pack.cards.map((card) => (
      <CardPaper key={card.number} card={card} />
    ))}
  </section>
)

const SlipPaper = ({ slip: { number, node, option } }: { readonly slip: Slip }): JSX.Element => {
  const here = useHere()
  const { at, point } = sheetOf(here, node)
  const isInvented = point.invented || !option.historical
  return (
    <article class="pack-slip">
      <div class="pack-fold">
        <h2>{tClass('pack.slip', { number })}</h2>
        <p>
          <b>{tClass('pack.slip.of', { at })}</b> {tClass('pack.slip.fold')}
        </p>
      </div>
      <p class="kicker">{tClass('pack.slip.decided', { at, letter: letterAt(point, option.id) })}</p>
      <h3>{option.label}</h3>
      {point.instead?.outcomes[option.id] && <ContentNotes notes={point.contentNotes} />}
      <WallText class="pack-text" text={textsHere(here, point).outcomes[option.id] ?? ''} />
      <Mark of={isInvented ? 'invented' : 'record'}>{tClass(isInvented ? 'pack.slip.invented' : 'pack.slip.taken')}</Mark>
      {isInvented && <Plausible option={option} />}
      <p class="pack-stays">{tClass('pack.slip.stays')}</p>
    </article>
  )
}

/** How plausible a way is that history did not take. */
const Plausible = ({ option: { plausibility: of, basis } }: { readonly option: Option }): JSX.Element => {
  const here = useHere()
  const lines = [
    ['record.argument', of.argument],
    ['record.arguedBy', of.arguedBy],
    ['record.changes', of.changes],
    ['record.stays', of.stays],
  ] as const
  return (
    <div class="pack-plausible">
      <p>
        <b>
          {t('record.plausible')} {t(`record.grade.${of.grade}`)}
        </b>{' '}
        <Ears grade={of.grade} />
      </p>
      <dl>
        {lines.flatMap(([key, text]) =>
          text === ''
            ? []
            : [
                <div key={key}>
                  <dt>{t(key)}</dt>
                  <dd>{bareText(text)}</dd>
                </div>,
              ],
        )}
      </dl>
      <p class="cite">{[basisWords(basis), citedIn(here, of.sources)].filter(Boolean).join('; ')}</p>
    </div>
  )
}

const CardPaper = ({ card }: { readonly card: RoadCard }): JSX.Element => {
  const here = useHere()
  const { at, point } = sheetOf(here, card.node)
  // A bare title tells nobody anything.
  const told = card.passed.filter(({ happened }) => happened !== '')
  return (
    <article class="pack-card">
      <h2>{tClass('pack.card', { number: card.number })}</h2>
      <p class="pack-next">
        {tClass('pack.card.next', { at })} <b>{point.title}</b>
      </p>
      {card.borrowed && (
        <p>
          <b>{tClass('group.borrowed')}.</b> {tClass('group.borrowed.text')}
        </p>
      )}
      {card.closed.length > 0 && (
        <>
          <h3>{tClass('pack.card.closed')}</h3>
          <ul class="pack-shut">
            {card.closed.map(({ option, because }) => (
              <li key={option}>
                <b>{letterAt(point, option)}</b> {bareText(because)}
              </li>
            ))}
          </ul>
        </>
      )}
      {card.absent.length > 0 && (
        <p>
          {tClass('pack.card.absent', {
            names: card.absent.map(({ who }) => personView(here.course.scenario, who).name).join(', '),
          })}
        </p>
      )}
      {told.length > 0 && (
        <>
          <h3>{tClass('pack.card.since')}</h3>
          <ul class="pack-notes">
            {told.map(({ node, title, happened }) => (
              <li key={node}>{tClass(`pack.card.since.${sinceOf(here, node)}`, { title, happened })}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{tClass('pack.card.fetch')}</h3>
      <ul class="pack-fetch">
        {card.ways.map((way) => (
          <li key={way.option}>
            <b>{letterAt(point, way.option)}</b> {wayWords(way)}
          </li>
        ))}
      </ul>
    </article>
  )
}

/** Whether a step on the way was chosen, a list of tasks, or fell by hands or by luck. */
const sinceOf = ({ course }: Here, node: NodeId): 'did' | 'tasks' | 'fell' => {
  const { kind } = nodeOf(course.scenario, node)
  return kind === 'turning point' ? 'did' : kind === 'agenda' ? 'tasks' : 'fell'
}
