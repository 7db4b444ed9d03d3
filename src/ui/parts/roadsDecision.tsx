import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { RoadsDecision, Share } from '../../view/index.ts'
import { locale, t } from '../messages/index.ts'
import { figure, inHundred, Letter, Strip } from './roadsStrip.tsx'

/** One decision: folded, how the endings stood before and after it; open, each option's, and which other choice alone leads elsewhere. */
export const Decision = ({ decision }: { decision: RoadsDecision }): JSX.Element => {
  // Forty decisions with ten options each are many elements: what is folded is not made.
  const [isOpen, open] = useState(false)
  const taken = decision.options.find((option) => option.taken)
  return (
    <details class="more roads-decision" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        <span class="roads-what">
          <small>{decision.date.primary}</small>
          <b>{decision.title}</b>
          <span>
            {t('end.yours')}: {decision.yours}
          </span>
        </span>
        <span class="roads-turn" aria-hidden="true">
          <small>{t('roads.before')}</small>
          <Strip shares={decision.before} thin />
          <small>{t('roads.after')}</small>
          <Strip shares={taken?.shares ?? []} thin />
        </span>
      </summary>
      {isOpen && <Outcomes decision={decision} />}
    </details>
  )
}

/** What each option leads to: a strip, a line and a table; how sure it is; and the single different choice. */
export const Outcomes = ({ decision }: { decision: RoadsDecision }): JSX.Element => (
  <div class="roads-outcomes">
    <ul>
      <Outcome name={t('roads.beforeAll')} shares={decision.before} decision={decision} />
      {decision.options.map(({ label, taken, shares }) => (
        <Outcome key={label} name={label} taken={taken} shares={shares} decision={decision} />
      ))}
    </ul>
    <p class="quiet">
      {decision.plays === undefined ? t('roads.exact') : t('roads.estimate', { plays: decision.plays.toLocaleString(locale) })}
    </p>
    <Elsewhere decision={decision} />
    <Figures decision={decision} />
  </div>
)

interface OutcomeProps {
  readonly name: string
  readonly taken?: boolean
  readonly shares: readonly Share[]
  readonly decision: RoadsDecision
}

const Outcome = ({ name, taken = false, shares, decision }: OutcomeProps): JSX.Element => {
  const most = shares.reduce((a, b) => (b.value > a.value ? b : a))
  return (
    <li class={taken ? 'taken' : ''}>
      <span>
        {taken && <b class="tag">{t('roads.taken')}</b>} <b>{name}</b>{' '}
        <small>{t('roads.mostOften', { ending: most.ending.title, share: inHundred(most, decision) })}</small>
      </span>
      <Strip shares={shares} />
    </li>
  )
}

const either = new Intl.ListFormat(locale, { type: 'disjunction' })

const Elsewhere = ({ decision }: { decision: RoadsDecision }): JSX.Element => {
  const { elsewhere, options } = decision
  const usual = options.find(({ taken }) => taken)?.usual
  const others = new Set(options.flatMap((option) => (option.taken ? [] : [option.usual.title])))
  return (
    <div class="roads-elsewhere">
      <h4>{t('roads.elsewhere')}</h4>
      <p>
        {elsewhere
          ? t('roads.elsewhereSays', { choice: elsewhere.label, ending: elsewhere.usual.title })
          : t('roads.elsewhereNone', { endings: either.format([...others].map((title) => `“${title}”`)) })}{' '}
        {usual && !usual.own && t('roads.usualOwn', { ending: usual.title })}
      </p>
      <p class="quiet">{t('roads.usualMeans')}</p>
    </div>
  )
}

/** The table twin of the strips. */
const Figures = ({ decision }: { decision: RoadsDecision }): JSX.Element => {
  const outlooks = [decision.before, ...decision.options.map(({ shares }) => shares)]
  const met = decision.before
    .map(({ ending }) => ending)
    .filter((_, at) => outlooks.some((shares) => (shares[at]?.high ?? 0) >= 0.5))
  const line = (name: string, shares: readonly Share[], taken = false) => (
    <tr key={name} class={taken ? 'taken' : ''}>
      <th scope="row">
        {taken && `${t('roads.taken')}: `}
        {name}
      </th>
      {shares
        .filter(({ ending }) => met.includes(ending))
        .map((share) => (
          <td key={share.ending.id}>{figure(share, decision)}</td>
        ))}
    </tr>
  )
  return (
    <details class="more">
      <summary>{t('roads.figures')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="roads-table" tabIndex={0} aria-label={t('roads.figuresOf', { title: decision.title })}>
        <table>
          <caption>{t('roads.caption')}</caption>
          <thead>
            <tr>
              <td />
              {met.map((ending) => (
                <th key={ending.id} scope="col">
                  <Letter ending={ending} />
                  <span class="hidden"> {ending.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {line(t('roads.beforeAll'), decision.before)}
            {decision.options.map(({ label, shares, taken }) => line(label, shares, taken))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
