import { isAlias, isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml'
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/report.ts'
import { explainLine, ofSlip } from './explainLine.ts'
import { repeatedLabel } from './repeatedLabel.ts'
import { quoted, slipsOf } from './slips.ts'

/** A value of a file with its place. Every leaf is text, exactly as written: 007 and No survive. */
export type Tree =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly TreeEntry[]; readonly span: Span }

export interface TreeEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Tree
}

const deepest = 24

/** Of notes that may be text only so many are told. */
export const mostNotes = 20

/** What reading a text gives: a tree, perhaps with warnings, or the first mistake. */
export interface Read {
  readonly tree?: Tree
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the text of a file. Of several mistakes only the first is told: the others mostly follow from it. With a tree come only warnings. */
export const readTree = (file: string, text: string): Read => readAs(file, text, true)

/** The same for a piece of a file, which may be a list; places are counted from where the piece begins. */
export const readPiece = (file: string, text: string): Read => readAs(file, text, false)

const readAs = (file: string, text: string, isWhole: boolean): Read => {
  const deep = depthFault(text)
  if (deep !== undefined) return { diagnostics: [diagnose('too-deep', { file, from: deep, to: deep + 1 })] }
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      strict: true,
      // The reader's own look for repeated labels compares each with all others: minutes, for a large hostile file.
      uniqueKeys: false,
      keepSourceTokens: false,
      prettyErrors: false,
      // A second document in the file is told as an error, and not left out without a word.
      logLevel: 'error',
    })
    const slips = slipsOf(text)
    const first = document.errors[0]
    const lost = slips.find((slip) => slip.isSilent && slip.code !== 'number-sign')
    if (lost && (!first || lost.from < first.pos[0])) return { diagnostics: [ofSlip(file, lost)] }
    if (first) return { diagnostics: [explainLine(file, text, first, slips)] }
    const diagnostics: Diagnostic[] = []
    const tree = treeOf(document.contents, { file, text, diagnostics }, { file, from: 0, to: 0 })
    if (isWhole && tree.kind !== 'map')
      diagnostics.unshift(diagnose('not-a-scenario', { file, from: 0, to: Math.min(1, text.length) }))
    if (diagnostics.length > 0) return { diagnostics: diagnostics.slice(0, 1) }
    const notes = slips.filter((slip) => slip.code === 'number-sign').slice(0, mostNotes)
    return { tree, diagnostics: notes.map((slip) => ofSlip(file, slip)) }
  } catch {
    // The reader gives up by throwing on a few hostile inputs; whatever it was, it is not a scenario.
    return {
      diagnostics: [diagnose('unreadable', { file, from: 0, to: Math.min(1, text.length) })],
    }
  }
}

type Place = { readonly from: number; readonly to: number }

interface Reading {
  readonly file: string
  readonly text: string
  readonly diagnostics: Diagnostic[]
}

const treeOf = (node: unknown, reading: Reading, around: Span, isItem = false): Tree => {
  const range = (node as { range?: readonly [number, number, number] } | null)?.range
  const span: Span = range ? { file: reading.file, from: range[0], to: Math.max(range[0], range[1]) } : around
  if (isMap(node)) {
    const seen = new Map<string, Place>()
    const entries = node.items.map((pair) => {
      const keyNode = pair.key
      const keyRange = (keyNode as { range?: readonly [number, number, number] } | null)?.range
      const keySpan = keyRange ? { file: reading.file, from: keyRange[0], to: keyRange[1] } : span
      const key = isScalar(keyNode) ? String(keyNode.value) : ''
      if (!isScalar(keyNode))
        reading.diagnostics.push(diagnose('unreadable', keySpan, { detail: 'A label is words, not a list or a question.' }))
      const place = { from: keySpan.from, to: endOfPair(pair.value) ?? keySpan.to }
      const first = seen.get(key)
      // The label that a list's entry begins with, again: the next entry has lost its dash.
      const isNext = isItem && seen.keys().next().value === key
      // Only the first fault of a file is told, and each costs a look through its text.
      const isFirst = reading.diagnostics.length === 0
      if (first && isScalar(keyNode) && isFirst)
        reading.diagnostics.push(repeatedLabel(reading.text, keySpan, key, first, place, isNext))
      else if (!first) seen.set(key, place)
      return { key, keySpan, value: treeOf(pair.value, reading, { ...keySpan, from: keySpan.to }) }
    })
    return { kind: 'map', span, entries }
  }
  if (isSeq(node)) return { kind: 'list', span, items: node.items.map((item) => treeOf(item, reading, span, true)) }
  if (isAlias(node)) {
    const edit = { from: span.from, to: span.to, text: quoted(reading.text.slice(span.from, span.to)) }
    reading.diagnostics.push(diagnose('alias', span, {}, edit))
  } else if (isScalar(node) && node.anchor !== undefined) reading.diagnostics.push(diagnose('alias', span))
  return { kind: 'text', span, text: isScalar(node) ? paragraphs(node) : '' }
}

const endOfPair = (value: unknown): number | undefined =>
  (value as { range?: readonly [number, number, number] } | null)?.range?.[1]

/** In folded and plain text the reader has joined lines, so each break left is a new paragraph. A literal block keeps its own. */
const paragraphs = (node: Scalar): string => {
  const text = String(node.value ?? '').trim()
  return node.type === Scalar.BLOCK_LITERAL ? text.replace(/\n{2,}/gu, '\n\n') : text.replace(/\n+/gu, '\n\n')
}

/** Offset at which brackets, dashes or indentation nest deeper than any scenario does: the reader would take them one call each. */
const depthFault = (text: string): number | undefined => {
  let brackets = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '[' || sign === '{') brackets += 1
    else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1)
    else if (sign === '\n' && brackets <= deepest) brackets = 0
    if (brackets > deepest) return at
  }
  const levels = /^ {200,}\S|(?:- ){24}|(?:\? ){24}|(?:[!&][^\s]{0,80} ){24}/mu.exec(text)
  return levels?.index
}
