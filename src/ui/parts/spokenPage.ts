import type { ClaimView, Debrief, OptionView, Screen, TaskView } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { plainText } from '../text.tsx'
import { signed } from './changes.tsx'

/** The lines of a page as they are read aloud, from its title to its end: made from the state, never read off the page. */
export const spokenPage = (screen: Screen): readonly string[] =>
  said([...head(screen), ...(screen.stage === 'record' ? recordLines(screen) : bodyLines(screen))])

/** The page between two parts. */
export const spokenPartEnd = (screen: Screen, { carried, questions }: Debrief): readonly string[] =>
  said([
    t('partEnd.kicker'),
    screen.finished?.title ?? '',
    t('partEnd.lead', { part: screen.part.title }),
    t('partEnd.carried'),
    ...(carried.length > 0 ? carried : [t('partEnd.nothing')]),
    t('end.questions'),
    ...questions.map((question) => question.text),
  ])

/** Without markup, paragraph by paragraph, and without what is empty. */
const said = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => plainText(line).split(/\n+/u)).filter((line) => line.trim() !== '')

const head = (screen: Screen): readonly string[] => [
  screen.stage === 'record' ? t('record.title') : screen.title,
  [screen.date.primary, screen.date.time, screen.place.name].filter((part) => part !== '').join(', '),
]

const bodyLines = (screen: Screen): readonly string[] => [
  screen.chosen?.label ?? screen.vote?.resultLabel ?? '',
  screen.chance?.drawn ? screen.chance.resultLabel : '',
  ...(screen.contentNotes.length > 0 ? [t('read.notes', { notes: screen.contentNotes.join(' ') })] : []),
  screen.summarised ? t('read.summary') : '',
  screen.text,
  ...(screen.chosen?.picks.flatMap((pick) => [pick.label, pick.outcome]) ?? []),
  ...screen.echoes,
  ...voteLines(screen),
  ...chanceLines(screen),
  ...screen.advice.map(({ who, urges }) => `${who.name}, ${who.role}: ${urges}`),
  ...[...screen.options, ...(screen.agenda?.tasks ?? [])].flatMap(cardLines),
  ...screen.changes.map((change) =>
    change.kind === 'meter' ? t('live.changed', { name: change.name, by: signed(change.by), to: change.to }) : change.name,
  ),
  ...endingLines(screen),
]

const cardLines = (card: OptionView | TaskView, at: number): readonly string[] => [
  t('aloud.option', { number: at + 1, label: card.label }),
  ...(card.open ? [] : [t('read.closed'), ...card.needs.filter((need) => !need.met).map((need) => need.unmet || need.words)]),
  card.detail,
  'risk' in card && card.risk !== '' ? `${t('read.risk')}: ${card.risk}` : '',
]

const voteLines = ({ vote }: Screen): readonly string[] =>
  vote
    ? [
        `${t('vote.motion')}: ${vote.motion}`,
        vote.counted
          ? t(vote.carried ? 'vote.carried' : 'vote.lost')
          : t('vote.expected', { ayes: vote.for, noes: vote.against }),
      ]
    : []

const chanceLines = ({ chance }: Screen): readonly string[] =>
  chance ? [chance.question, t('chance.odds', { odds: chance.odds }), t('chance.nobody')] : []

const recordLines = ({ record }: Screen): readonly string[] =>
  record
    ? [
        ...(record.yours ? [`${t('record.yours')}: ${record.yours.label}`, record.yours.detail] : []),
        record.match ? t(`record.${record.match}`) : '',
        `${t('record.theirs')}: ${record.headline}`,
        record.summary,
        t('record.says'),
        ...record.claims.flatMap(claimLines),
        ...(record.plausibility
          ? [
              t('record.plausible'),
              t(`record.grade.${record.plausibility.grade}`),
              record.plausibility.road === record.plausibility.grade
                ? ''
                : t('record.road', { grade: t(`record.grade.${record.plausibility.road}`) }),
              record.plausibility.argument,
            ]
          : []),
      ]
    : []

const claimLines = (claim: ClaimView): readonly string[] => [
  t('aloud.claim', { status: t(`record.status.${claim.status}`), text: claim.text }),
  ...claim.sides.map((side) => `${side.who}: ${side.holds}`),
]

const endingLines = ({ ending }: Screen): readonly string[] =>
  ending
    ? [
        t('end.fates'),
        ...ending.fates.flatMap(({ who, text, reality }) => [
          `${who.name}: ${text}`,
          reality === '' ? '' : `${t('end.reality')}: ${reality}`,
        ]),
        t('end.plausible'),
        t(`record.grade.${ending.plausibility.grade}`),
        ending.plausibility.argument,
        t('end.invented'),
        ending.invented,
        t('end.questions'),
        ...ending.questions,
      ]
    : []
