import { checkIds, notesOf, passedIn, settingOf, type Turn } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { t } from '../../ui/messages/index.ts'
import { plainText } from '../../ui/text.tsx'
import type { RecordView, Screen } from '../../view/index.ts'
import { type Here, lastBranch, plausibleHere, pointOf, screenHere, takenIn } from './here.ts'
import { recordHere } from './recordHere.ts'

/**
 * What a group's page says, line by line, as it is read aloud: made from where the group stands, never read off the page. A source
 * is read once it is opened; a record where the group may see it.
 */
export const spokenPhase = (here: Here): readonly string[] =>
  linesOf(here)
    .flatMap((line) => plainText(line).split(/\n+/u))
    .filter((line) => line.trim() !== '')

const linesOf = (here: Here): readonly string[] => {
  const { course, play, standing } = here
  const { lesson } = course
  const last = standing.turns.findLast((turn) => turn.entry)
  switch (play.phase) {
    case 'welcome':
      return [tClass('group.welcome.text'), tClass('group.welcome.size'), tClass('group.welcome.late')]
    case 'note':
      return [
        tClass('group.note.text'),
        ...notesOf(course),
        tClass('group.note.summary'),
        ...(['record', 'argued', 'invented'] as const).map(
          (mark) => `${tClass(`group.note.${mark}`)}: ${tClass(`group.note.${mark}.is`)}`,
        ),
      ]
    case 'setting':
      return [settingOf(lesson, play.readingLevel), tClass('group.setting.question'), lesson.question]
    case 'evidence':
      return evidenceLines(here)
    case 'talk':
    case 'vote':
      return [tClass(`group.${play.phase}`), ...(decisionOf(here)?.options.flatMap(optionLines) ?? [])]
    case 'sealed':
      return last ? [takenIn(here, last)?.label ?? '', ...sealedLines(here, last)] : []
    case 'record':
      return last ? recordLines(recordHere(here, last.node)) : []
    case 'front':
      return [tClass('group.front'), tClass('group.front.text')]
    case 'word':
      return [tClass('group.word')]
    case 'mattered':
      return [tClass('group.mattered'), tClass('group.mattered.text'), ...standing.turns.map((turn) => titleOf(here, turn))]
    case 'factors':
      return [tClass('group.factors'), tClass('group.factors.text')]
    case 'doubts':
      return [
        tClass('group.doubts'),
        tClass('group.doubts.text'),
        ...checkIds.map((check) => tClass(`group.doubt.${check}`)),
        ...branchLines(here),
      ]
    case 'history':
      return [
        tClass('group.history.text'),
        ...standing.turns.flatMap((turn) => [titleOf(here, turn), ...recordLines(recordHere(here, turn.node))]),
      ]
    case 'tickets':
      return [tClass('group.tickets.text'), ...lesson.exit.map(({ text }) => text)]
    case 'done':
      return [tClass('group.done.text'), tClass('group.done.code.text'), tClass('group.done.file.text')]
  }
}

const decisionOf = (here: Here): Screen | undefined => {
  const { ask } = here.standing.stand
  return ask && screenHere(here, ask.play)
}

const titleOf = (here: Here, { node }: Turn): string => pointOf(here, node).title

const evidenceLines = (here: Here): readonly string[] => {
  const { play, standing, course } = here
  const [screen, ask] = [decisionOf(here), standing.stand.ask]
  if (!screen || !ask) return []
  const { evidence, compare = '' } = ask.decision
  return [
    screen.title,
    ask.borrowed ? tClass('group.borrowed.text') : '',
    ...passedIn(course.scenario, standing.stand.passed).flatMap(({ title, happened }) => [title, happened]),
    ...screen.contentNotes,
    screen.text,
    ...screen.advice.map(({ who, urges }) => `${who.name}, ${who.role}: ${urges}`),
    ...evidence.flatMap(({ source, origin, text }, at) => [
      `${tClass('group.source', { at: at + 1 })}. ${origin}`,
      play.draft.opened.includes(source) ? text : '',
    ]),
    compare,
  ]
}

const optionLines = ({ label, detail, risk, open, needs }: Screen['options'][number], at: number): readonly string[] => [
  t('aloud.option', { number: at + 1, label }),
  ...(open ? [] : [tClass('group.vote.closed'), ...needs.filter(({ met }) => !met).map(({ words, unmet }) => unmet || words)]),
  detail,
  open && risk !== '' ? `${tClass('group.vote.risk')} ${risk}` : '',
]

const sealedLines = (here: Here, turn: Turn): readonly string[] => [
  tClass('group.sealed.follows'),
  takenIn(here, turn)?.historical ? '' : tClass('group.sealed.invented'),
  screenHere(here, turn.outcome).text,
  ...plausibleLines(plausibleHere(here, turn)),
]

const branchLines = (here: Here): readonly string[] => {
  const branch = lastBranch(here)
  const label = branch ? (takenIn(here, branch)?.label ?? '') : ''
  return branch
    ? [tClass('group.doubts.branch', { label }), ...plausibleLines(plausibleHere(here, branch))]
    : [tClass('group.doubts.none')]
}

const plausibleLines = (card: RecordView['plausibility']): readonly string[] =>
  card
    ? [
        t('record.plausible'),
        t(`record.grade.${card.grade}`),
        card.road === card.grade ? '' : t('record.road', { grade: t(`record.grade.${card.road}`) }),
        t('record.invented'),
        ...(['argument', 'arguedBy', 'changes', 'stays'] as const).map((part) =>
          card[part] === '' ? '' : `${t(`record.${part}`)}: ${card[part]}`,
        ),
        [t(`read.basis.${card.basis}`), ...card.cites].join('; '),
      ]
    : []

const recordLines = (record: RecordView | undefined): readonly string[] =>
  record
    ? [
        tClass('group.record'),
        record.headline,
        record.summary,
        ...record.claims.map(({ status, text }) => t('aloud.claim', { status: t(`record.status.${status}`), text })),
      ]
    : []
