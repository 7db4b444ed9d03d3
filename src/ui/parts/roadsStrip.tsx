import type { JSX } from 'preact'
import type { EndingSign, RoadsDecision, Share } from '../../view/index.ts'
import { t } from '../messages/index.ts'

/** Per cent of a strip's width below which a letter does not fit. */
const leastForLetter = 6

/**
 * One bar for all plays, cut by the endings they come to: yours first, the others by letter. Decoration: the same stands in words and
 * figures beside it.
 */
export const Strip = ({ shares, thin = false }: { shares: readonly Share[]; thin?: boolean }): JSX.Element => {
  const cut = [...shares].sort((a, b) => Number(b.ending.own) - Number(a.ending.own)).filter(({ value }) => value > 0)
  const from = cut.map((_, at) => cut.slice(0, at).reduce((sum, { value }) => sum + value, 0))
  return (
    <svg class={thin ? 'strip thin' : 'strip'} aria-hidden="true" focusable="false">
      {cut.map(({ ending, value }, at) => (
        <g key={ending.id} class={segment(ending)}>
          <rect x={`${from[at]}%`} y="0" width={`${value}%`} height="100%" />
          {!thin && value >= leastForLetter && (
            <text x={`${(from[at] ?? 0) + value / 2}%`} y="50%" text-anchor="middle" dominant-baseline="central">
              {ending.letter}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** Neighbours in the alphabet differ in their ground; the letter says which is which. */
const segment = ({ own, letter }: EndingSign): string => (own ? 'own' : letter.charCodeAt(0) % 2 === 0 ? 'even' : 'odd')

/** The letter of an ending on the ground that it has in the strips. */
export const Letter = ({ ending }: { ending: EndingSign }): JSX.Element => (
  <span class={`letter ${segment(ending)}`}>{ending.letter}</span>
)

/** "22", or "20 to 24" where it is an estimate: how many of 100 plays. */
export const figure = ({ value, low, high }: Share, { plays }: Pick<RoadsDecision, 'plays'>): string => {
  if (plays !== undefined && high > 0) return t('roads.between', { low: Math.floor(low), high: Math.ceil(high) })
  if (value > 0 && value < 0.5) return t('roads.under')
  if (value < 100 && value > 99.5) return t('roads.over')
  return String(Math.round(value))
}

/** "22 in 100", "between 20 and 24 in 100". */
export const inHundred = (share: Share, decision: Pick<RoadsDecision, 'plays'>): string => {
  const isBetween = decision.plays !== undefined && share.high > 0
  return isBetween
    ? t('roads.betweenInHundred', { low: Math.floor(share.low), high: Math.ceil(share.high) })
    : t('roads.inHundred', { number: figure(share, decision) })
}
