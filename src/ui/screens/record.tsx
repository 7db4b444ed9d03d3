import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import type { ClaimView, RecordView, Screen } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { isNear, tenths } from '../parts/bits.ts'
import { Why, WhyHands } from '../parts/why.tsx'
import { Inline, Text } from '../text.tsx'
import { Forward } from './forward.tsx'

const marks = { same: '=', departed: '\u2260', 'no-longer-possible': '\u2298' } as const
const signs = { firm: '\u25A0', probable: '\u25E9', disputed: '?', unverified: '\u25CB' } as const
const ears = { strong: 3, moderate: 2, weak: 1 } as const

/** The same moment in the sources: yours beside the party's, the claims, the distance. */
export const Record = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element | null => {
  const record = screen.record
  if (!record) return null
  return (
    <div class="record">
      <div class={`split${record.yours ? '' : ' alone'}`}>
        {record.yours && (
          <section class="split-yours">
            <p class="kicker">{t('record.yours')}</p>
            <h1>{record.yours.label}</h1>
            {record.yours.detail !== '' && <Text text={record.yours.detail} />}
            {screen.vote && <WhyHands vote={screen.vote} />}
          </section>
        )}
        {record.match && (
          <p class={`match match-${record.match}`}>
            <i aria-hidden="true">{marks[record.match]}</i> {t(`record.${record.match}`)}
          </p>
        )}
        <section class="split-theirs">
          <p class="kicker">{t('record.theirs')}</p>
          {record.yours ? <h2>{record.headline}</h2> : <h1>{record.headline}</h1>}
          <Text text={record.summary} />
        </section>
      </div>
      <div class="record-body">
        {record.claims.length > 0 && <Claims claims={record.claims} />}
        <div class="record-side">
          {record.plausibility && <Plausible of={record.plausibility} />}
          {record.criticism.map((card) => (
            <Criticism key={card.claim} card={card} />
          ))}
          {record.bits !== undefined && <Distance here={record.bits} all={screen.distance.bits} oneIn={screen.distance.oneIn} />}
          {record.figures.length > 0 && (
            <section>
              <h2>{t('record.figures')}</h2>
              <dl class="figures">
                {record.figures.map((figure) => (
                  <div key={figure.label}>
                    <dt>{figure.label}</dt>
                    <dd>
                      <b>{figure.value}</b> <Badge status={figure.status} />
                      <small>{figure.cites.join('; ')}</small>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
        </div>
      </div>
      <Forward session={session} />
    </div>
  )
}

/** Claims that stand open; the rest waits behind a line. Disputes are one question each until they are opened. */
const claimsOpen = 3

/** Claims of a record: the first stand open, disputes are a question each. */
export const Claims = ({ claims }: { claims: readonly ClaimView[] }): JSX.Element => {
  const plain = claims.filter((claim) => claim.status !== 'disputed')
  const behind = plain.slice(claimsOpen)
  return (
    <section class="claims">
      <h2>{t('record.says')}</h2>
      <ul>
        {[...plain.slice(0, claimsOpen), ...claims.filter((claim) => claim.status === 'disputed')].map((claim) => (
          <Claim key={claim.text} claim={claim} />
        ))}
      </ul>
      {behind.length > 0 && (
        <details class="more">
          <summary>{t('record.more', { count: behind.length })}</summary>
          <ul>
            {behind.map((claim) => (
              <Claim key={claim.text} claim={claim} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** How sure a claim is: sign, frame and word. */
export const Badge = ({ status }: { status: ClaimView['status'] }): JSX.Element => (
  <span class={`badge badge-${status}`}>
    <i aria-hidden="true">{signs[status]}</i> {t(`record.status.${status}`)}
  </span>
)

/** A claim with its badge and sources; a dispute is a question that opens to each side and who holds it. */
export const Claim = ({ claim }: { claim: ClaimView }): JSX.Element => (
  <li class="claim">
    <Badge status={claim.status} />
    {claim.sides.length > 0 ? (
      <details class="dispute">
        <summary>
          <Inline text={claim.text} />
        </summary>
        <ul class="sides">
          {claim.sides.map((side) => (
            <li key={side.who}>
              <b>{side.who}</b> <Inline text={side.holds} />
            </li>
          ))}
        </ul>
        <ClaimFoot claim={claim} />
      </details>
    ) : (
      <div>
        <Text text={claim.text} />
        <ClaimFoot claim={claim} />
      </div>
    )}
  </li>
)

const ClaimFoot = ({ claim }: { claim: ClaimView }): JSX.Element => (
  <>
    {claim.note && (
      <p class="reader">
        <b>{t('record.note')}</b> <Inline text={claim.note} />
      </p>
    )}
    <p class="cite">
      {claim.sources.length === 0
        ? t('record.none')
        : claim.sources.map((id, at) => (
            <span key={id}>
              {at > 0 && '; '}
              <Inline text={`[${(claim.cites[at] ?? id).replace(/[[\]]/gu, '')}](source:${id})`} />
            </span>
          ))}
    </p>
  </>
)

/** A weakness of the article that the project began from, laid out as an exercise: what it says, what others say, what follows. */
const Criticism = ({ card }: { card: RecordView['criticism'][number] }): JSX.Element => (
  <section class="criticism">
    <h2>{t('record.criticism')}</h2>
    <dl>
      <dt>{t('record.criticism.claim')}</dt>
      <dd>
        <Inline text={card.claim} />
      </dd>
      <dt>{t('record.criticism.others')}</dt>
      <dd>
        <Inline text={card.others} />
      </dd>
      <dt>{t('record.note')}</dt>
      <dd>
        <Inline text={card.reader} />
      </dd>
    </dl>
    <p class="cite">{card.cites.join('; ')}</p>
  </section>
)

/** How plausible a branch is: three ears of rye, the argument, what would change and what would stay. */
export const Plausible = ({ of }: { of: NonNullable<RecordView['plausibility']> }): JSX.Element => (
  <section class="plausible">
    <h2>{t('record.plausible')}</h2>
    <p class="grade">
      {t(`record.grade.${of.grade}`)} <Ears grade={of.grade} />
    </p>
    {of.road !== of.grade && <p class="grade-road">{t('record.road', { grade: t(`record.grade.${of.road}`) })}</p>}
    <p class="invented">{t('record.invented')}</p>
    <dl>
      {(
        [
          ['record.argument', of.argument],
          ['record.arguedBy', of.arguedBy],
          ['record.changes', of.changes],
          ['record.stays', of.stays],
        ] as const
      ).map(([key, text]) =>
        text === '' ? null : (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              <Inline text={text} />
            </dd>
          </div>
        ),
      )}
    </dl>
    <p class="cite">
      {t(`read.basis.${of.basis}`)}
      {of.cites.length > 0 && `; ${of.cites.join('; ')}`}
    </p>
  </section>
)

/** One, two or three of three ears of rye, filled. */
export const Ears = ({ grade }: { grade: keyof typeof ears }): JSX.Element => (
  <svg class="ears" viewBox="0 0 66 40" aria-hidden="true">
    {[0, 1, 2].map((at) => (
      <g key={at} transform={`translate(${at * 22} 0)`} class={at < ears[grade] ? 'ear-full' : 'ear-empty'}>
        <path d="M11 40V24" />
        <path d="M11 2l3 5-3 5-3-5z M5 8l5 4v6l-5-4z M17 8l-5 4v6l5-4z M5 16l5 4v6l-5-4z M17 16l-5 4v6l5-4z" />
      </g>
    ))}
  </svg>
)

/** Beyond this many times less likely, a figure says nothing any more. */
const mostTimes = 100_000

/** The whole road's distance in a sentence. */
export const farness = (bits: number, times: number): string =>
  isNear(bits) ? t('record.zero') : times > mostTimes ? t('record.far') : t('record.oneIn', { count: times })

const Distance = ({ here, all, oneIn }: { here: number; all: number; oneIn: number }): JSX.Element => (
  <section class="distance">
    <h2>{t('record.distance')}</h2>
    <p class="bits">
      <b>{tenths(here)}</b> {t('record.bitsHere', { count: tenths(here) })}{' '}
      <Why of={{ kind: 'bits' }} about={t('why.about.bits')} />
    </p>
    <p>
      {t('record.bitsAll', { count: tenths(all) })} <Why of={{ kind: 'distance' }} about={t('why.about.distance')} />
    </p>
    <p>{farness(all, oneIn)}</p>
    {here >= 0.1 && <p class="quiet">{t('record.times', { times: tenths(2 ** here) })}</p>}
  </section>
)
