import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import type { Edit } from '../diagnostics/fix.ts'
import { readPiece, type Tree, type TreeEntry } from './tree.ts'

/**
 * Reading a changed file by its pieces: a run of a list's entries, or one label of the top, whose lines alone give what they give
 * within the whole, because the lines around them were sound and stand as they stood.
 */

/** What changed between two texts: from `from` to `to` in the old one; all behind it moved by `by`. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly by: number
}

export const changeBetween = (old: string, text: string): Change | undefined => {
  if (old === text) return undefined
  const most = Math.min(old.length, text.length)
  let from = 0
  while (from < most && old.charCodeAt(from) === text.charCodeAt(from)) from += 1
  let same = 0
  while (same < most - from && old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)) same += 1
  return { from, to: old.length - same, by: text.length - old.length }
}

/** Whole lines of the old text, and which entries of which list or group stand on them. */
interface Piece {
  readonly owner: Tree
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  /** Spaces before the dash of a list's entry. */
  readonly column: number
}

/** Longer pieces are not tried: reading the whole costs little more. */
const longest = 40_000

/**
 * The tree after a change, with the notes found in the piece that was read anew, which lay from `from` to `to`. Without a tree
 * only a look at the whole can tell; `broken` is then what is wrong in the piece taken alone.
 */
export const readChange = (
  file: string,
  tree: Tree,
  old: string,
  text: string,
  change: Change,
):
  | { readonly tree: Tree; readonly from: number; readonly to: number; readonly notes: readonly Diagnostic[] }
  | { readonly tree?: undefined; readonly broken?: Diagnostic } => {
  let broken: Diagnostic | undefined
  for (const piece of piecesAround(tree, old, change)) {
    const lines = text.slice(piece.from, piece.to + change.by)
    if (lines.length > longest) break
    if (!lines.endsWith('\n') && piece.to < old.length) continue
    const read = readPiece(file, lines)
    if (!read.tree) broken = read.diagnostics[0] && shifted(read.diagnostics[0], piece.from)
    else if (fits(piece, lines, read.tree)) {
      const { from, to } = piece
      const put = moved(read.tree, from)
      return { tree: grafted(tree, piece, put, change.by), from, to, notes: read.diagnostics.map((each) => shifted(each, from)) }
    }
  }
  return { broken }
}

/** The pieces that hold a change, the smallest first. */
const piecesAround = (tree: Tree, old: string, change: Change): readonly Piece[] => {
  const found: Piece[] = []
  const look = (here: Tree): void => {
    if (here.kind === 'text') return
    const at = run(here, old, change)
    if (at && (here.kind === 'list' || here === tree)) found.unshift(at)
    if (here.kind === 'list' && at && at.first === at.last) look(here.items[at.first] ?? here.items[0] ?? noTree)
    if (here.kind === 'map') {
      const entry = here.entries.findLast((each) => each.keySpan.from <= change.from)
      if (entry) look(entry.value)
    }
  }
  look(tree)
  return found
}

const noTree: Tree = { kind: 'text', text: '', span: { file: '', from: 0, to: 0 } }

/** The entries of a list or group on whose lines a change lies, where each begins a line of its own. */
const run = (owner: Exclude<Tree, { kind: 'text' }>, old: string, change: Change): Piece | undefined => {
  const places =
    owner.kind === 'list' ? owner.items.map((item) => item.span.from) : owner.entries.map((each) => each.keySpan.from)
  const first = places.findLastIndex((place) => lineOf(old, place) <= change.from)
  const next = places.findIndex((place, at) => at > first && lineOf(old, place) >= change.to)
  const last = next < 0 ? places.length - 1 : next - 1
  const [start, after] = [places[first], places[next]]
  if (start === undefined) return undefined
  const from = lineOf(old, start)
  const before = old.slice(from, start)
  if (owner.kind === 'list' ? !/^ *- +$/u.test(before) : before !== '') return undefined
  const column = before.indexOf('-')
  const to = after !== undefined ? lineOf(old, after) : endOfEntry(old, places[last] ?? start, Math.max(0, column))
  return to >= change.to ? { owner, first, last, from, to, column } : undefined
}

const lineOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the next line begins that stands no further right than a column; blank lines and notes are passed over. */
const endOfEntry = (text: string, from: number, column: number): number => {
  for (let at = text.indexOf('\n', from) + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    let sign = at
    while (text[sign] === ' ') sign += 1
    const next = text[sign]
    if (sign - at <= column && next !== '#' && next !== '\n' && next !== '\r' && next !== undefined) return at
  }
  return text.length
}

const fits = (piece: Piece, lines: string, tree: Tree): boolean => {
  if (tree.kind === 'list') return piece.owner.kind === 'list' && lines.startsWith(`${' '.repeat(piece.column)}- `)
  if (tree.kind !== 'map' || piece.owner.kind !== 'map' || piece.first !== piece.last) return false
  const [entry, ...more] = tree.entries
  return more.length === 0 && entry?.keySpan.from === 0 && entry.key === piece.owner.entries[piece.first]?.key
}

/** The tree with new entries in place of a piece's, and all behind it moved. What stands before it stays the same value. */
const grafted = (tree: Tree, piece: Piece, put: Tree, by: number): Tree => {
  const { owner, first, last, from, to } = piece
  const graft = (here: Tree): Tree => {
    // What ended with the old piece ends with the new one.
    const span = { ...here.span, to: here.span.to > to ? here.span.to + by : put.span.to }
    if (here === owner && here.kind === 'list' && put.kind === 'list') {
      const after = here.items.slice(last + 1).map((item) => moved(item, by))
      return { ...here, span, items: [...here.items.slice(0, first), ...put.items, ...after] }
    }
    if (here.kind === 'list')
      return {
        ...here,
        span,
        items: around(
          here.items,
          (item) => item.span.from,
          graft,
          (item) => moved(item, by),
        ),
      }
    if (here.kind === 'text') return here
    const own = here === owner && put.kind === 'map' ? put.entries[0] : undefined
    const inside = (entry: TreeEntry): TreeEntry => own ?? { ...entry, value: graft(entry.value) }
    return {
      ...here,
      span,
      entries: around(
        here.entries,
        (entry) => entry.keySpan.from,
        inside,
        (entry) => movedEntry(entry, by),
      ),
    }
  }
  /** What begins behind the piece moves; of what begins before it the last holds it. */
  const around = <Part>(
    parts: readonly Part[],
    start: (part: Part) => number,
    holding: (part: Part) => Part,
    behind: (part: Part) => Part,
  ): readonly Part[] => {
    const after = parts.findIndex((part) => start(part) >= to)
    const end = after < 0 ? parts.length : after
    return parts.map((part, at) => (at >= end ? behind(part) : at === end - 1 && start(part) < to ? holding(part) : part))
  }
  return from < to ? graft(tree) : tree
}

const moved = (tree: Tree, by: number): Tree => {
  const span = movedSpan(tree.span, by)
  switch (tree.kind) {
    case 'text':
      return { ...tree, span }
    case 'list':
      return { ...tree, span, items: tree.items.map((item) => moved(item, by)) }
    case 'map':
      return { ...tree, span, entries: tree.entries.map((entry) => movedEntry(entry, by)) }
  }
}

const movedEntry = ({ key, keySpan, value }: TreeEntry, by: number): TreeEntry => ({
  key,
  keySpan: movedSpan(keySpan, by),
  value: moved(value, by),
})

const movedSpan = ({ file, from, to }: Span, by: number): Span => ({ file, from: from + by, to: to + by })
const movedEdit = <Any extends Edit>(edit: Any, by: number): Any => ({ ...edit, from: edit.from + by, to: edit.to + by })

/** A diagnostic of a text that now stands further down, or up. */
export const shifted = (each: Diagnostic, by: number): Diagnostic => ({
  ...each,
  from: each.from + by,
  to: each.to + by,
  ...(each.fix ? { fix: movedEdit(each.fix, by) } : {}),
  ...(each.choices ? { choices: each.choices.map((choice) => movedEdit(choice, by)) } : {}),
})
