import { applyFixes, type Edit } from '../../scenario/load.ts'
import { changedAt, narrowed, placeForLabel, type Refusal, sortedWords } from './editValue.ts'
import { type Fresh, flowOf, linesOf, readOf } from './fresh.ts'
import {
  columnOf,
  dashBefore,
  endOfValue,
  isFlowTree,
  lineEnd,
  lineStart,
  type Path,
  type Read,
  readPiece,
  type Spot,
  spotAt,
  type Tree,
  wordsOf,
} from './readPiece.ts'

type List = Extract<Tree, { kind: 'list' }>

/**
 * The edit that lets the entry at `at` of a list change places with the next one up (-1) or down (1). What stands between the two stays;
 * notes above an entry go with it.
 */
export const moveItem = (text: string, path: Path, at: number, by: -1 | 1): Edit | Refusal =>
  onList(text, path, ({ value: list, isFlow }, items) => {
    const [first, second] = by === 1 ? [at, at + 1] : [at - 1, at]
    const [upper, lower] = [stretchOf(text, list, first, isFlow), stretchOf(text, list, second, isFlow)]
    if (!upper || !lower) return undefined
    const cut = (stretch: Stretch) => text.slice(stretch.from, stretch.to)
    const between = text.slice(upper.to, lower.from)
    const wanted = items.map((each, place) => (place === first ? items[second] : place === second ? items[first] : each))
    return { edit: { from: upper.from, to: lower.to, text: cut(lower) + between + cut(upper) }, wanted }
  })

/** The edit that takes an entry out of a list, with its lines and the notes above it. */
export const removeItem = (text: string, path: Path, at: number): Edit | Refusal =>
  onList(text, path, ({ value: list, isFlow, entry }, items) => {
    const own = stretchOf(text, list, at, isFlow)
    if (!own) return undefined
    const wanted = items.filter((_, place) => place !== at)
    const before = stretchOf(text, list, at - 1, isFlow)
    const next = stretchOf(text, list, at + 1, isFlow)
    if (next) return { edit: { from: own.from, to: next.from, text: '' }, wanted }
    if (before) return { edit: { from: before.to, to: own.to, text: '' }, wanted }
    if (isFlow) return { edit: { ...own, text: '' }, wanted }
    const colon = entry ? text.indexOf(':', entry.keySpan.to) + 1 : 0
    return colon > 0 ? { edit: { from: colon, to: own.to, text: ' []' }, wanted } : undefined
  })

/**
 * The edit that puts a new entry behind the last of a list, in the list's own indentation and manner. Where the label has no list yet one
 * is begun, with the label itself behind those that come before it in `order`.
 */
export const insertItem = (text: string, path: Path, fresh: Fresh, order: readonly string[] = []): Edit | Refusal => {
  const read = readPiece(text)
  if (!read) return { refused: 'unreadable' }
  const spot = spotAt(text, read.tree, path)
  if (!spot) return beginList(text, read, path, fresh, order)
  if (spot.value.kind === 'text' && spot.value.text === '' && spot.entry) {
    const at = text.indexOf(':', spot.entry.keySpan.to) + 1
    return checked(text, read, path, { from: at, to: at, text: ` [${flowOf(fresh)}]` }, [readOf(fresh)])
  }
  return onList(text, path, ({ value: list, isFlow }, items) => {
    const wanted = [...items, readOf(fresh)]
    const last = stretchOf(text, list, items.length - 1, isFlow)
    if (!last) return { edit: { from: list.span.from, to: endOfValue(text, list), text: `[${flowOf(fresh)}]` }, wanted }
    if (isFlow) return { edit: { from: last.to, to: last.to, text: `, ${flowOf(fresh)}` }, wanted }
    const pattern = list.items.at(-1)
    const column = columnOf(text, dashBefore(text, pattern?.span.from ?? 0))
    const isInBraces = pattern !== undefined && isFlowTree(text, pattern)
    const lines = isInBraces ? `${' '.repeat(column)}- ${flowOf(fresh)}` : linesOf(fresh, column)
    return { edit: { from: last.to, to: last.to, text: `\n${lines}` }, wanted }
  })
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The characters of an entry: within brackets the entry itself, else its lines with the notes above them. */
const stretchOf = (text: string, list: List, at: number, isFlow: boolean): Stretch | undefined => {
  const item = list.items[at]
  if (!item) return undefined
  const end = endOfValue(text, item)
  if (isFlow) return { from: item.span.from, to: end }
  const dash = dashBefore(text, item.span.from)
  const column = columnOf(text, dash)
  let from = lineStart(text, dash)
  // An entry that shares its line with what comes before it cannot be moved as lines.
  if (text[dash] !== '-' || text.slice(from, dash).trim() !== '') return undefined
  for (let above = lineStart(text, from - 1); from > 0; above = lineStart(text, from - 1)) {
    const line = text.slice(above, from)
    if (!/^ *#/u.test(line) || line.length - line.trimStart().length !== column) break
    from = above
  }
  return { from, to: Math.max(end, lineEnd(text, end)) }
}

const onList = (
  text: string,
  path: Path,
  change: (
    spot: Spot & { readonly value: List },
    items: readonly unknown[],
  ) => { readonly edit: Edit; readonly wanted: readonly unknown[] } | undefined,
): Edit | Refusal => {
  const read = readPiece(text)
  if (!read) return { refused: 'unreadable' }
  const spot = spotAt(text, read.tree, path)
  if (spot?.value.kind !== 'list') return { refused: 'nowhere' }
  const { value } = spot
  const isFlow = spot.isFlow || isFlowTree(text, value)
  const changed = change({ ...spot, value, isFlow }, value.items.map(wordsOf))
  return changed ? checked(text, read, path, changed.edit, changed.wanted) : { refused: 'nowhere' }
}

/** The edit, if after it the list holds what is wanted and all else is as it was. */
const checked = (text: string, read: Read, path: Path, edit: Edit, wanted: unknown): Edit | Refusal => {
  const own = text.includes('\r\n') ? { ...edit, text: edit.text.replace(/\r?\n/gu, '\r\n') } : edit
  const after = readPiece(applyFixes(text, [own]))
  if (!after) return { refused: 'unwritable' }
  const whole = changedAt(wordsOf(read.tree), path, () => wanted)
  return sortedWords(wordsOf(after.tree)) === sortedWords(whole) ? own : { refused: 'unwritable' }
}

const beginList = (text: string, read: Read, path: Path, fresh: Fresh, order: readonly string[]): Edit | Refusal => {
  const inLines = (pad: string) => `\n${pad}  - ${flowOf(fresh)}`
  return addUnderLabel(text, read, path, [fresh], order, inLines)
}

/** The edit that adds a label with a group of its own, such as `needs:`, in one line behind those that come before it in `order`. */
export const insertGroup = (text: string, path: Path, fresh: Fresh, order: readonly string[] = []): Edit | Refusal => {
  const read = readPiece(text)
  if (!read) return { refused: 'unreadable' }
  return spotAt(text, read.tree, path) ? { refused: 'nowhere' } : addUnderLabel(text, read, path, fresh, order)
}

const addUnderLabel = (
  text: string,
  read: Read,
  path: Path,
  fresh: Fresh,
  order: readonly string[],
  inLines: (pad: string) => string = () => ` ${flowOf(fresh)}`,
): Edit | Refusal => {
  const label = path.at(-1)
  const group = spotAt(text, read.tree, path.slice(0, -1))
  if (typeof label !== 'string' || group?.value.kind !== 'map') return { refused: 'nowhere' }
  const place = placeForLabel(text, group.value, label, order)
  if (!place) return { refused: 'nowhere' }
  const isFlow = group.isFlow || isFlowTree(text, group.value)
  const pad = ' '.repeat(place.column)
  const put = isFlow ? `, ${label}: ${flowOf(fresh)}` : `\n${pad}${label}:${inLines(pad)}`
  return checked(text, read, path, { from: place.at, to: place.at, text: put }, readOf(fresh))
}

/** The edit that takes a label out of its group with all that stands under it. The only label of an entry, beside its dash, stays. */
export const removeLabel = (text: string, path: Path): Edit | Refusal => {
  const read = readPiece(text)
  if (!read) return { refused: 'unreadable' }
  const spot = spotAt(text, read.tree, path)
  const group = spotAt(text, read.tree, path.slice(0, -1))
  if (!spot?.entry || group?.value.kind !== 'map') return { refused: 'nowhere' }
  const edit = cutLabel(text, group.value, spot)
  return edit ? checked(text, read, path, edit, undefined) : { refused: 'nowhere' }
}

const cutLabel = (text: string, group: Extract<Tree, { kind: 'map' }>, { entry, value }: Spot): Edit | undefined => {
  if (!entry) return undefined
  const end = Math.max(endOfValue(text, value), entry.keySpan.to)
  const at = group.entries.indexOf(entry)
  const [next, before] = [group.entries[at + 1], group.entries[at - 1]]
  if (isFlowTree(text, group)) {
    if (next) return { from: entry.keySpan.from, to: next.keySpan.from, text: '' }
    return before && { from: Math.max(endOfValue(text, before.value), before.keySpan.to), to: end, text: '' }
  }
  const from = lineStart(text, entry.keySpan.from)
  // Beside a dash the label below takes its place.
  if (text.slice(from, entry.keySpan.from).trim() !== '')
    return next && !hasNotes(text.slice(end, next.keySpan.from))
      ? { from: entry.keySpan.from, to: next.keySpan.from, text: '' }
      : undefined
  return { from, to: Math.min(text.length, text.indexOf('\n', Math.max(end, lineEnd(text, end))) + 1 || text.length), text: '' }
}

/** The edit that writes a group or list anew, in one line within braces. Refused where notes stand in it. */
export const rewriteValue = (text: string, path: Path, fresh: Fresh): Edit | Refusal => {
  const read = readPiece(text)
  if (!read) return { refused: 'unreadable' }
  const spot = spotAt(text, read.tree, path)
  if (!spot || spot.value.kind === 'text') return { refused: 'nowhere' }
  const colon = spot.entry ? text.indexOf(':', spot.entry.keySpan.to) + 1 : 0
  const isFlow = spot.isFlow || isFlowTree(text, spot.value)
  const from = isFlow || colon === 0 ? spot.value.span.from : colon
  const to = endOfValue(text, spot.value)
  if (hasNotes(text.slice(from, to))) return { refused: 'notes' }
  const put = `${from === colon ? ' ' : ''}${flowOf(fresh)}`
  return checked(text, read, path, narrowed(text, { from, to, text: put }), readOf(fresh))
}

/**
 * The edit that puts other labels in the place of some of a group, which stand one behind another. The rest of the group stays as it is
 * written. Refused where notes stand between.
 */
export const rewriteLabels = (
  text: string,
  path: Path,
  labels: readonly string[],
  fresh: Readonly<Record<string, Fresh>>,
): Edit | Refusal => {
  const read = readPiece(text)
  if (!read) return { refused: 'unreadable' }
  const spot = spotAt(text, read.tree, path)
  if (spot?.value.kind !== 'map') return { refused: 'nowhere' }
  const at = spot.value.entries.findIndex(({ key }) => labels.includes(key))
  const old = spot.value.entries.slice(at, at + labels.length)
  const [first, last] = [old[0], old.at(-1)]
  if (!first || !last || !old.every(({ key }) => labels.includes(key))) return { refused: 'nowhere' }
  const { from } = first.keySpan
  const to = Math.max(endOfValue(text, last.value), last.keySpan.to)
  if (hasNotes(text.slice(from, to))) return { refused: 'notes' }
  const gap = spot.isFlow || isFlowTree(text, spot.value) ? ', ' : `\n${' '.repeat(columnOf(text, from))}`
  const put = Object.entries(fresh).map(([label, value]) => `${label}: ${flowOf(value)}`)
  const words = wordsOf(spot.value) as Readonly<Record<string, Fresh>>
  const others = Object.entries(words).filter(([label]) => !labels.includes(label))
  const wanted = { ...Object.fromEntries(others), ...(readOf(fresh) as object) }
  return checked(text, read, path, narrowed(text, { from, to, text: put.join(gap) }), wanted)
}

const hasNotes = (text: string): boolean => /(?:^|\s)#/u.test(text)
