import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import type { Edit, Fix } from '../diagnostics/fix.ts'
import { certainly, nearest, suggest } from '../diagnostics/nearest.ts'
import { diagnose } from '../diagnostics/report.ts'
import type { z } from '../zod.ts'
import { type Form, type Path, spanAt, treeAt, whereOf } from './combine.ts'
import type { Fault } from './fields.ts'
import { labelsAt } from './labelsAt.ts'
import { nodeShapes } from './nodeShapes.ts'
import type { Tree } from './tree.ts'

type Issue = z.core.$ZodIssue

/** What the shapes found wrong, as diagnostics: at the place in the file, one for each mistake. */
export const explainIssues = (tree: Tree, issues: readonly Issue[], form: Form = scenarioForm): readonly Diagnostic[] => {
  if (form === scenarioForm && isListAlone(tree)) return [diagnose('not-a-scenario', { ...tree.span, to: tree.span.from + 1 })]
  const flat = issues.slice(0, mostTold).flatMap((issue) => flatten(tree, issue, []))
  const unknown = flat.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.slice(0, mostTold).map((key) => ({ path: issue.path, key })) : [],
  )
  return flat.flatMap((issue) => explain(tree, issue, unknown, form)).slice(0, mostTold)
}

/** A file of people or sources that was given alone lacks everything: one message says so. */
const isListAlone = (tree: Tree): boolean =>
  tree.kind === 'map' && !tree.entries.some(({ key }) => ['format', 'id', 'title', 'about', 'meters', 'parts'].includes(key))

/** More than anybody reads: a file that is no scenario could give a hundred thousand. */
const mostTold = 100

/** Of a choice between forms, the form that the author was writing. */
const flatten = (tree: Tree, issue: Issue, above: Path): readonly Issue[] => {
  const here = { ...issue, path: [...above, ...issue.path] } as Issue
  if (here.code !== 'invalid_union' || here.errors.length === 0) return [here]
  const isText = treeAt(tree, here.path as Path).found.kind === 'text'
  const branches = here.errors.map((errors) => errors.flatMap((each) => flatten(tree, each, here.path as Path)))
  const fits = (branch: readonly Issue[]) =>
    !branch.some((each) => each.code === 'invalid_type' && each.path.length === here.path.length)
  return branches.find(fits) ?? branches[isText ? 0 : branches.length - 1] ?? [here]
}

const explain = (
  tree: Tree,
  issue: Issue,
  unknown: readonly { path: readonly PropertyKey[]; key: string }[],
  form: Form,
): readonly Diagnostic[] => {
  const path = issue.path as Path
  const where = form.where(tree, path)
  const span = spanAt(tree, path)
  const label = String(path.at(-1) ?? 'this')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostTold).map((key) => unknownLabel(tree, path, key, form))
    case 'invalid_type': {
      const there = treeAt(tree, path)
      if (!there.exact) {
        const above = path.slice(0, -1)
        // A misspelt label beside it is the cause; that one is reported.
        if (unknown.some((each) => samePath(each.path, above) && nearest(each.key, [label]) !== undefined)) return []
        return [diagnose('missing-label', spanAt(tree, above), { where: form.where(tree, above), name: label })]
      }
      if (there.found.kind === 'text' && there.found.text === '') return [empty(tree, path, where)]
      if (path.at(-2) === 'effects' && there.found.kind === 'text')
        return [diagnose('bad-effect', span, { detail: `“${there.found.text}”.` })]
      const expected =
        issue.expected === 'array' ? 'a list' : issue.expected === 'string' ? 'a line of text' : 'a group of labels'
      const name = typeof path.at(-1) === 'number' ? 'This entry' : label
      const listed = `[${there.found.kind === 'text' ? there.found.text : ''}]`
      const isList = issue.expected === 'array' && there.found.kind === 'text'
      const detail = isList ? `Write ${name}: ${listed}` : ''
      const items = there.found.kind === 'text' ? there.found.text : ''
      const isSentence = isList && /^[a-z][a-z0-9-]*(?:, *[a-z][a-z0-9-]*)+$/u.test(items)
      return [
        diagnose(
          'wrong-form',
          span,
          { name, expected, detail, guide: form.guide },
          isSentence ? inPlace(span, items, listed) : undefined,
        ),
      ]
    }
    case 'invalid_union': {
      const kinds = Object.keys(nodeShapes)
      const kind = treeAt(tree, path)
      const word = kind.exact && kind.found.kind === 'text' ? kind.found.text : ''
      const above = label === 'kind' ? path.slice(0, -1) : path
      if (word === '') return [diagnose('missing-label', spanAt(tree, above), { where: form.where(tree, above), name: 'kind' })]
      const near = certainly(word, kinds) ?? ''
      const words = { value: word, allowed: kinds.join(', '), suggestion: ofThese(word, kinds), near }
      return [diagnose('not-one-of', span, words, inPlace(span, word, near))]
    }
    case 'custom': {
      const { code, words, readings = [] } = issue.params as unknown as Fault
      if (code === 'empty') return [empty(tree, path, where)]
      const named = code === 'bad-id' && label !== 'id' ? idNamed(tree, String(words.value)) : undefined
      if (named !== undefined)
        return [diagnose('name-for-id', span, { ...words, near: named }, inPlace(span, String(words.value), named))]
      const allowed = typeof words.allowed === 'string' ? words.allowed.split(', ') : []
      const value = String(words.value)
      const suggestion = allowed.length > 0 ? ofThese(value, allowed) : ''
      const near = certainly(value, allowed) ?? (readings.length === 1 ? readings[0] : undefined) ?? ''
      const choices = readings.length < 2 ? [] : readings.flatMap((each) => choice(inPlace(span, value, each), each))
      return [diagnose(code, span, { where, name: label, suggestion, near, ...words }, inPlace(span, value, near), choices)]
    }
    default:
      return [
        diagnose('wrong-form', span, { name: label, expected: `written as in ${form.guide}`, detail: '', guide: form.guide }),
      ]
  }
}

/** What to write where the message names all that may stand there. */
const ofThese = (word: string, allowed: readonly string[]): string =>
  nearest(word, allowed) === undefined ? 'Write one of them.' : suggest(word, allowed)

/** The edit that puts another value where this one stands, inside its quotes if it has any. */
const inPlace = ({ from, to }: Span, value: string, put: string): Edit | undefined => {
  if (put === '') return undefined
  if (to - from === value.length) return { from, to, text: put }
  return to - from === value.length + 2 ? { from: from + 1, to: to - 1, text: put } : undefined
}

/** The one entry or step that goes by a name where its id should stand. */
const idNamed = (tree: Tree, name: string): string | undefined => {
  const found = new Set<string>()
  const look = (here: Tree): void => {
    if (here.kind === 'list') here.items.forEach(look)
    if (here.kind !== 'map') return
    const texts = new Map(here.entries.flatMap(({ key, value }) => (value.kind === 'text' ? [[key, value.text] as const] : [])))
    const id = texts.get('id')
    if (id !== undefined && namesOf.some((key) => texts.get(key)?.toLowerCase() === name.toLowerCase())) found.add(id)
    for (const { value } of here.entries) look(value)
  }
  look(tree)
  const [only, ...more] = found
  return more.length === 0 ? only : undefined
}

const namesOf = ['name', 'full-name', 'short', 'term', 'title']

const choice = (edit: Edit | undefined, put: string): readonly Fix[] => (edit ? [{ ...edit, label: `Write ${put}` }] : [])

/** A label with nothing behind it: where the value should begin. */
const empty = (tree: Tree, path: Path, where: string): Diagnostic => {
  const { entry, found } = treeAt(tree, path)
  const end = entry && entry.value === found ? entry.keySpan.to + 1 : undefined
  const at = entry && end !== undefined ? { file: entry.keySpan.file, from: end, to: end } : spanAt(tree, path)
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'this')
  return diagnose('empty', at, { where, name })
}

const samePath = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
  a.length === b.length && a.every((step, at) => step === b[at])

const unknownLabel = (tree: Tree, path: Path, key: string, form: Form): Diagnostic => {
  const { found } = treeAt(tree, path)
  const entry = found.kind === 'map' ? found.entries.find((each) => each.key === key) : undefined
  const span: Span = entry?.keySpan ?? found.span
  const bare = entry?.value.kind === 'text' && entry.value.text === '' && entry.value.span.from === entry.value.span.to
  if (bare && /\s/u.test(key)) return diagnose('comma-in-braces', span, { name: key })
  const known = form.labels(tree, path)
  const isThere = (name: string) => found.kind === 'map' && found.entries.some((each) => each.key === name)
  const near = certainly(key, known)
  const fix = near === undefined || isThere(near) ? undefined : { from: span.from, to: span.to, text: near }
  return diagnose(
    'unknown-label',
    span,
    { where: form.where(tree, path), name: key, near: near ?? '', suggestion: suggest(key, known) },
    fix,
  )
}

const scenarioForm: Form = { where: whereOf, labels: labelsAt, guide: 'docs/scenario-format.md' }
