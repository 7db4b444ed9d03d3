import { applyFixes, type Edit } from '../../scenario/load.ts'
import {
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
import { asRead, type Before, type Manner, waysToWrite } from './writeValue.ts'

/**
 * Why the form left the text alone: it cannot be read, has no such place, the change could not be read back, notes would be lost, or
 * one meter or flag would be asked twice where it may stand once.
 */
export interface Refusal {
  readonly refused: 'unreadable' | 'nowhere' | 'unwritable' | 'notes' | 'twice'
}

export const isRefusal = (each: Edit | Refusal): each is Refusal => 'refused' in each

/**
 * The edit that gives the value at `path` other words. It changes no character outside that value, keeps its quotes, `>` or `|`,
 * indentation and notes where they can hold the words, and is only given if the reader reads back just these words (see `asRead`) and
 * every other value as it was. A label that is missing at the end of the path is added to its group, behind those that come before it in `order`.
 */
export const editValue = (text: string, path: Path, value: string, order: readonly string[] = []): Edit | Refusal => {
  const read = readPiece(text)
  if (!read) return { refused: 'unreadable' }
  const spot = spotAt(text, read.tree, path)
  if (!spot) return addLabel(text, read, path, value, order)
  if (spot.value.kind !== 'text') return { refused: 'nowhere' }
  const to = endOfValue(text, spot.value)
  const source = text.slice(spot.value.span.from, to)
  return firstReadable(text, read, path, value, { source, isFlow: spot.isFlow, column: spot.column }, (put) =>
    source === '' ? intoEmpty(text, spot, put) : { from: spot.value.span.from, to, text: put },
  )
}

/** The edit that gives the label at the end of `path` another name. Names are short words, such as those of meters. */
export const editLabel = (text: string, path: Path, name: string): Edit | Refusal => {
  const read = readPiece(text)
  if (!read) return { refused: 'unreadable' }
  const spot = spotAt(text, read.tree, path)
  if (!spot?.entry) return { refused: 'nowhere' }
  const { from, to } = spot.entry.keySpan
  const edit = narrowed(text, { from, to, text: name })
  const after = readPiece(applyFixes(text, [edit]))
  const last = path.at(-1)
  const wanted = changedAt(wordsOf(read.tree), path.slice(0, -1), (group) =>
    Object.fromEntries(Object.entries(group as object).map(([label, each]) => [label === last ? name : label, each])),
  )
  return after && JSON.stringify(wordsOf(after.tree)) === JSON.stringify(wanted) ? edit : { refused: 'unwritable' }
}

/** One edit that does what several do one after another; each is made for the text that the one before it leaves. */
export const together = (text: string, ...makes: readonly ((text: string) => Edit | Refusal)[]): Edit | Refusal => {
  let after = text
  for (const make of makes) {
    const edit = make(after)
    if (isRefusal(edit)) return edit
    after = applyFixes(after, [edit])
  }
  return narrowed(text, { from: 0, to: text.length, text: after })
}

/** Without what is the same before and behind: the cursor and the steps back stay where the change is. */
export const narrowed = (text: string, edit: Edit): Edit => {
  const old = text.slice(edit.from, edit.to)
  const most = Math.min(old.length, edit.text.length)
  let before = 0
  while (before < most && old[before] === edit.text[before]) before += 1
  let behind = 0
  while (behind < most - before && old.at(-1 - behind) === edit.text.at(-1 - behind)) behind += 1
  // A sign of two halves is changed whole.
  if (/[\ud800-\udbff]/u.test(old[before - 1] ?? '')) before -= 1
  if (/[\udc00-\udfff]/u.test(old[old.length - behind] ?? '') && behind > 0) behind -= 1
  return { from: edit.from + before, to: edit.to - behind, text: edit.text.slice(before, edit.text.length - behind) }
}

/** The values of a tree, changed at one place. */
export const changedAt = (whole: unknown, path: Path, change: (value: unknown) => unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return change(whole)
  if (Array.isArray(whole)) return whole.map((each, at) => (at === step ? changedAt(each, rest, change) : each))
  const group = (whole ?? {}) as Record<string, unknown>
  return { ...group, [step]: changedAt(group[String(step)], rest, change) }
}

const firstReadable = (
  text: string,
  read: Read,
  path: Path,
  value: string,
  before: Before,
  editOf: (put: string) => Edit,
): Edit | Refusal => {
  const whole = wordsOf(read.tree)
  const isCrlf = text.includes('\r\n')
  const isGood = (edit: Edit, manner: Manner): boolean => {
    const after = readPiece(applyFixes(text, [edit]))
    if (!after || after.remarks > read.remarks) return false
    const wanted = changedAt(whole, path, () => asRead(value, manner))
    return sortedWords(wordsOf(after.tree)) === sortedWords(wanted)
  }
  for (const { manner, text: put } of waysToWrite(value, before)) {
    const edit = narrowed(text, editOf(isCrlf ? put.replaceAll('\n', '\r\n') : put))
    if (isGood(edit, manner)) return edit
  }
  return { refused: 'unwritable' }
}

/** Labels may stand in another order; what they hold may not differ. */
export const sortedWords = (words: unknown): string =>
  JSON.stringify(words, (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )

const intoEmpty = (text: string, { value, entry }: Spot, put: string): Edit => {
  const colon = entry ? text.indexOf(':', entry.keySpan.to) : -1
  const at = colon >= 0 ? colon + 1 : value.span.from
  return { from: at, to: at, text: ` ${put}` }
}

const addLabel = (text: string, read: Read, path: Path, value: string, order: readonly string[]): Edit | Refusal => {
  const label = path.at(-1)
  const group = spotAt(text, read.tree, path.slice(0, -1))
  if (typeof label !== 'string' || group?.value.kind !== 'map') return { refused: 'nowhere' }
  const isFlow = group.isFlow || isFlowTree(text, group.value)
  const place = placeForLabel(text, group.value, label, order)
  if (!place) return { refused: 'nowhere' }
  return firstReadable(text, read, path, value, { source: '', isFlow, column: place.column }, (put) => ({
    from: place.at,
    to: place.at,
    text: isFlow ? `, ${label}: ${put}` : `\n${' '.repeat(place.column)}${label}: ${put}`,
  }))
}

/** Where a new label goes in a group: behind the nearest one that comes before it in `order`, else at the end. */
export const placeForLabel = (
  text: string,
  group: Extract<Tree, { kind: 'map' }>,
  label: string,
  order: readonly string[],
): { readonly at: number; readonly column: number } | undefined => {
  const earlier = order.slice(0, Math.max(0, order.indexOf(label)))
  const entry = group.entries.findLast(({ key }) => earlier.includes(key)) ?? group.entries.at(-1)
  if (!entry) return undefined
  const from = entry.keySpan.from
  const end = Math.max(endOfValue(text, entry.value), entry.keySpan.to)
  if (isFlowTree(text, group)) return { at: end, column: 0 }
  return { at: Math.max(lineEnd(text, end), end), column: from - lineStart(text, from) }
}
