import { type ClassCodeProblem, decodeClassCode, lessonMark } from './classCode.ts'
import { type Course, standingOf } from './course.ts'
import type { ClassFile, Entry, GroupResult, Ticket } from './entry.ts'
import { numberOfName } from './groupName.ts'

/** No class has more groups; what comes beyond is a mistake or a prank. */
export const mostGroups = 40

/** What came of a result that was handed in. `again`: nothing in it was new. */
export type Gathered =
  | { readonly file: ClassFile; readonly group: string; readonly told: 'new' | 'more' | 'again' }
  | { readonly refused: Refusal }

/**
 * Why a result was not taken. `lesson`: of another lesson. `version`: of another edition of this one. `road`: its decisions cannot
 * be followed. `full`: the class has all the groups that it can have. `address`: the square that opens the lesson was shown.
 */
export type Refusal =
  | { readonly problem: 'lesson'; readonly lesson: string }
  | { readonly problem: 'version' | 'road' | 'full' }
  | { readonly problem: 'sign'; readonly sign: string }
  | { readonly problem: 'empty' | 'short' | 'mistyped' | 'address' }

/** Takes a group's result into a class: in any order, as often as it comes. What a class had is never lost by it. */
export const gather = (course: Course, file: ClassFile, handed: GroupResult): Gathered => {
  if (handed.lesson !== file.lesson) return { refused: { problem: 'lesson', lesson: handed.lesson } }
  if (handed.lessonVersion !== file.lessonVersion) return { refused: { problem: 'version' } }
  const sound = followed(course, handed)
  if (!sound) return { refused: { problem: 'road' } }
  const had = file.groups.find((each) => each.code === sound.code)
  if (!had && file.groups.length >= mostGroups) return { refused: { problem: 'full' } }
  if (!had) return { file: { ...file, groups: [...file.groups, sound] }, group: sound.code, told: 'new' }
  const merged = followed(course, merge(had, sound)) ?? had
  if (inOrder(merged) === inOrder(had)) return { file, group: had.code, told: 'again' }
  return { file: { ...file, groups: file.groups.map((each) => (each === had ? merged : each)) }, group: had.code, told: 'more' }
}

/** No code of a group that decided anything is shorter: what is shorter was typed in halves. */
const fewestSigns = 20

/**
 * Takes a code that was typed, pasted or seen by a camera. `lessons` are the ids of all lessons, by which a sound code of another
 * one is named.
 */
export const gatherCode = (course: Course, file: ClassFile, code: string, lessons: readonly string[] = []): Gathered => {
  const read = decodeClassCode(course.scenario, course.lesson, code)
  if ('result' in read) return gather(course, file, read.result)
  return { refused: refusalOf(read, code, lessons) }
}

/** The codes in what was typed or pasted, one to a line. A single code that was broken over several lines is put together. */
export const codesIn = ({ scenario, lesson }: Course, typed: string): readonly string[] => {
  const lines = typed.split(/[\n;,]+/u).filter((line) => line.trim() !== '')
  const whole = lines.join('')
  return lines.length < 2 || 'result' in decodeClassCode(scenario, lesson, whole) ? [whole] : lines
}

const refusalOf = (read: ClassCodeProblem, code: string, lessons: readonly string[]): Refusal => {
  if (/#group=/u.test(code)) return { problem: 'address' }
  switch (read.problem) {
    case 'lesson':
      return { problem: 'lesson', lesson: lessons.find((id) => lessonMark(id) === read.mark) ?? '' }
    case 'sign':
      return { problem: 'sign', sign: read.sign }
    case 'mistyped':
      return { problem: code.replace(/[\s\-–—.]/gu, '').length < fewestSigns ? 'short' : 'mistyped' }
    default:
      return { problem: read.problem }
  }
}

/** What every group is called on the projector: two groups of one name are told apart by a number, in the order they came. */
export const calledIn = (groups: readonly GroupResult[], nameless: string): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>()
  const called = new Map<string, string>()
  for (const { code, name } of groups) {
    const plain = name || nameless
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    called.set(code, count === 1 && name ? plain : `${plain} ${count}`)
  }
  return called
}

/**
 * Its own decisions followed once more: journal and borrowed decisions are never taken on trust, and a name that is not from the
 * list is none. Undefined where they lead nowhere in this lesson.
 */
const followed = ({ scenario, lesson }: Course, result: GroupResult): GroupResult | undefined => {
  const course = { scenario, lesson, length: result.length }
  const standing = standingOf(course, { entries: result.entries, skipped: result.skipped ?? [] })
  if (!standing) return undefined
  const entries = standing.turns.flatMap(({ entry, borrowed }): Entry[] => {
    if (!entry) return []
    const { borrowed: _, ...rest } = entry
    return [borrowed ? { ...rest, borrowed } : rest]
  })
  const name = numberOfName(result.name) < 0 ? '' : result.name
  return { ...result, name, journal: standing.stand.own.journal, entries }
}

/** Whether every group of a class can still be followed in this lesson: a file that was kept or changed by hand is not taken on trust. */
export const canFollow = (course: Course, { groups }: ClassFile): boolean =>
  groups.every((group) => followed(course, group) !== undefined)

/** Two results of one group: the one that got farther leads, the later where neither did, and nothing that only the other has is lost. */
const merge = (had: GroupResult, handed: GroupResult): GroupResult => {
  const [lead, rest] = reach(handed) >= reach(had) ? [handed, had] : [had, handed]
  const entries = lead.entries.map((entry) => {
    const other = rest.entries.find((each) => each.node === entry.node && each.option === entry.option)
    return other ? { ...other, ...known(entry) } : entry
  })
  const skipped = lead.skipped?.filter((node) => entries.every((entry) => entry.node !== node))
  const { skipped: _, ...plain } = lead
  return {
    ...plain,
    name: lead.name || rest.name,
    size: lead.size || rest.size,
    entries,
    ...(skipped?.length ? { skipped } : {}),
    debrief: { ...rest.debrief, ...known(lead.debrief) },
    tickets: ticketsOf(lead.tickets, rest.tickets),
    came: had.came === 'file' || handed.came === 'file' ? 'file' : lead.came,
  }
}

/** A value as text in which the order of labels says nothing. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  )

const reach = ({ entries, skipped = [] }: GroupResult): number => entries.length + skipped.length

/** Without what was not asked, so that it covers nothing. */
const known = <Of extends object>(of: Of): Of =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Of

const ticketsOf = (lead: readonly Ticket[], rest: readonly Ticket[]): readonly Ticket[] => {
  const others = rest.filter((each) => lead.every(({ seat, prompt }) => seat !== each.seat || prompt !== each.prompt))
  return [...lead, ...others].toSorted((a, b) => a.seat - b.seat)
}
