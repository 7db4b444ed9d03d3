import type { Option, TurningPoint } from '../scenario/index.ts'
import type { Course } from './course.ts'
import type { ClassFile, Entry } from './entry.ts'
import { calledIn } from './gather.ts'
import { isLate } from './late.ts'
import { letterOf } from './letter.ts'
import { classDecisions, historicalOf, matchOf, matteredIn, sourcesIn, splitsOf, turningPoint, useOf } from './report.ts'

/** A cell: blank where it was not asked, 0 or '' where it was asked and nothing came. */
export type Cell = string | number | boolean | undefined

/** One CSV file as rows, headings first. Cells are as they were said; `safeCell` makes them fit for a spreadsheet. */
export interface Table {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * A cell that no spreadsheet takes for a formula: where it begins like one an apostrophe comes before it. Where a country writes commas in its numbers,
 * spreadsheets part cells at semicolons and take our quotes for signs: what comes after a semicolon, a tab or a line end begins a cell there.
 */
export const safeCell = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell)
  const text = cell === undefined ? '' : String(cell)
  const start = /^\s*/u.exec(text)?.[0].length ?? 0
  const rest = text.slice(start).replace(/([;\t\r\n][\s"]*)(?=[=+\-@＝＋－＠])/gu, "$1'")
  return (/^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? "'" : '') + text.slice(0, start) + rest
}

/** The four files of a class: decisions, summary, exit tickets, sources. No score, no order of merit. */
export const tablesOf = (course: Course, file: ClassFile): readonly Table[] => [
  { name: 'decisions.csv', rows: decisionRows(course, file) },
  { name: 'class-summary.csv', rows: summaryRows(course, file) },
  { name: 'exit.csv', rows: exitRows(course, file) },
  { name: 'sources.csv', rows: sourceRows(course, file) },
]

/** What the names of a class's files begin with, on any disk: a rehearsal says so. */
export const fileStem = ({ day, code, rehearsal }: ClassFile): string => `${rehearsal ? 'rehearsal-' : ''}${day}-${code}`

const sessionOf = ({ code, rehearsal }: ClassFile): string => (rehearsal ? `rehearsal ${code}` : code)

const decisionHeadings =
  'session,scenario_id,scenario_version,group_code,group_name,group_size,decision_no,decision_id,decision_title,decision_date,option_id,option_text,history_option_id,matches_record,branch_status,reason,confidence_1_4,sources_opened,sources_cited,seconds_reading,seconds_deciding,changed_mind,summary_taken,timed_out,joined_late,minute'.split(
    ',',
  )

const decisionRows = ({ scenario, ...course }: Course, file: ClassFile): Table['rows'] => {
  const called = calledIn(file.groups, 'Group')
  const hands = file.hands ? [{ code: '', name: 'Show of hands', entries: file.hands.entries }] : []
  const all = [
    ...hands.map((each) => ({ ...each, size: undefined, late: undefined })),
    ...file.groups.map((group) => ({
      code: group.code,
      name: called.get(group.code),
      entries: group.entries,
      size: group.size,
      late: isLate(group),
    })),
  ]
  const decisions = classDecisions({ scenario, ...course }, file)
  const rows = all.flatMap(({ code, name, entries, size, late }) =>
    entries.map((entry): readonly Cell[] => {
      const node = turningPoint(scenario, entry.node)
      const option = node.options.find((each) => each.id === entry.option)
      const match = matchOf(scenario, entry)
      return [
        sessionOf(file),
        scenario.meta.id,
        scenario.meta.version,
        code,
        name,
        size,
        decisions.findIndex((each) => each.node === entry.node) + 1,
        node.id,
        node.title,
        node.date,
        entry.option,
        option?.label,
        historicalOf(node)?.id,
        match === 'no record' ? undefined : match === 'same',
        option && branchOf(node, option),
        entry.reason,
        entry.confidence,
        ids(entry.opened),
        ids(entry.cited),
        ...timesOf(entry),
        late,
        entry.minute,
      ]
    }),
  )
  return [decisionHeadings, ...rows]
}

const timesOf = (entry: Entry): readonly Cell[] => [
  entry.secondsReading,
  entry.secondsDeciding,
  entry.changedMind,
  // Blank: a device does not note who read a summary in place of a hard passage.
  undefined,
  entry.timedOut,
]

/** Several ids in one cell; 0 where it was asked and there are none. */
const ids = (list: readonly string[] | undefined): Cell => (list?.length === 0 ? 0 : list?.join(' '))

/** How far a way is on record: what history took, what somebody wanted then, or what is ours. */
export type Branch = 'record' | 'documented-alternative' | 'invented'

/** How far an option is on record. */
export const branchOf = (node: TurningPoint, option: Option): Branch => {
  if (node.invented) return 'invented'
  if (option.historical) return 'record'
  return option.basis === 'reconstructed' ? 'invented' : 'documented-alternative'
}

const summaryRows = (course: Course, file: ClassFile): Table['rows'] => {
  const splits = splitsOf(course, file)
  const most = Math.max(0, ...splits.map(({ options }) => options.length))
  const columns = (of: string) => Array.from({ length: most }, (_, at) => `${of}_${letterOf(at).toLowerCase()}`)
  const mattered = matteredIn(course, file)
  const headings = [
    ...['decision_id', 'title', 'history_option_id', 'n_groups', 'n_answered', ...columns('option')],
    ...['share_matching_record', 'median_confidence', 'top_cited_source', 'sources_never_opened'],
    ...['mattered_most_before', 'mattered_most_after', ...columns('hands')],
  ]
  const rows = classDecisions(course, file).map((decision, at): readonly Cell[] => {
    const split = splits[at]
    const entries = file.groups.flatMap((group) => group.entries.filter((entry) => entry.node === decision.node))
    const matches = entries.map((entry) => matchOf(course.scenario, entry)).filter((match) => match !== 'no record')
    const uses = decision.evidence.map(({ source }) => useOf(source, [decision], file.groups))
    const [top] = uses.toSorted((a, b) => (b.citedBy ?? 0) - (a.citedBy ?? 0))
    const asked = uses.some(({ openedBy }) => openedBy !== undefined)
    const vote = mattered[at]
    const columnsOf = (of: 'groups' | 'hands') => Array.from({ length: most }, (_, i) => split?.options[i]?.[of])
    const isCounted = file.hands?.entries.some((entry) => entry.node === decision.node && entry.hands)
    return [
      ...[decision.node, split?.title, split?.historical, file.groups.length, entries.length, ...columnsOf('groups')],
      matches.length === 0 ? undefined : rounded(matches.filter((match) => match === 'same').length / matches.length),
      median(entries.flatMap(({ confidence }) => confidence ?? [])),
      top?.citedBy ? top.source : top?.citedBy,
      asked ? ids(uses.filter(({ openedBy }) => openedBy === 0).map(({ source }) => source)) : undefined,
      ...(isAsked(file, 'matteredBefore') ? [vote?.before] : [undefined]),
      ...(isAsked(file, 'matteredAfter') ? [vote?.after] : [undefined]),
      ...(isCounted ? columnsOf('hands') : Array.from({ length: most }, () => undefined)),
    ]
  })
  return [headings, ...rows]
}

const isAsked = ({ groups, talk }: ClassFile, when: 'matteredBefore' | 'matteredAfter'): boolean =>
  talk?.[when] !== undefined || groups.some(({ debrief }) => debrief[when] !== undefined)

const rounded = (share: number): number => Math.round(share * 100) / 100

const median = (values: readonly number[]): number | undefined => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

const exitHeadings =
  'session,seat_code,prompt_id,board,marks_available,source_says,i_also_know,person_factor,structural_factor,teacher_code,teacher_note'.split(
    ',',
  )

const exitRows = ({ lesson }: Course, file: ClassFile): Table['rows'] => [
  exitHeadings,
  ...file.groups.flatMap(({ code, tickets, debrief }) =>
    tickets.map((ticket): readonly Cell[] => {
      const prompt = lesson.exit.find(({ id }) => id === ticket.prompt)
      return [
        sessionOf(file),
        `${code}-${ticket.seat}`,
        ...[ticket.prompt, prompt?.board, prompt?.marks, ticket.sourceSays, ticket.iAlsoKnow],
        ...[debrief.person, debrief.structure, undefined, undefined],
      ]
    }),
  ),
]

const sourceRows = (course: Course, file: ClassFile): Table['rows'] => [
  ['source_id', 'title', 'type', 'opened_by', 'cited_by', 'cited_for_options'],
  ...sourcesIn(course, file).map(({ source, openedBy, citedBy, citedFor }): readonly Cell[] => {
    const known = course.scenario.sources.find(({ id }) => id === source)
    return [source, known?.title, known?.kind, openedBy, citedBy, citedBy === undefined ? undefined : ids(citedFor)]
  }),
]
