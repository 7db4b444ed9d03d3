import type { z } from 'zod'
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import { nearest, suggest } from '../diagnostics/nearest.ts'
import { diagnose } from '../diagnostics/report.ts'
import { type Path, spanAt, treeAt, whereOf } from './combine.ts'
import type { Fault } from './fields.ts'
import { mapShape, mapShapes, nodeShapes, plainNodeShape, plainPartShape } from './shapes.ts'
import type { Tree } from './tree.ts'

type Issue = z.core.$ZodIssue

/** What the shapes found wrong, as diagnostics: at the place in the file, one for each mistake. */
export const explainIssues = (tree: Tree, issues: readonly Issue[]): readonly Diagnostic[] => {
  const flat = issues.slice(0, mostTold).flatMap((issue) => flatten(tree, issue, []))
  const unknown = flat.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.slice(0, mostTold).map((key) => ({ path: issue.path, key })) : [],
  )
  return flat.flatMap((issue) => explain(tree, issue, unknown)).slice(0, mostTold)
}

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
): readonly Diagnostic[] => {
  const path = issue.path as Path
  const where = whereOf(tree, path)
  const span = spanAt(tree, path)
  const label = String(path.at(-1) ?? 'this')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostTold).map((key) => unknownLabel(tree, path, key, where))
    case 'invalid_type': {
      const there = treeAt(tree, path)
      if (!there.exact) {
        const above = path.slice(0, -1)
        // A misspelt label beside it is the cause; that one is reported.
        if (unknown.some((each) => samePath(each.path, above) && nearest(each.key, [label]) !== undefined)) return []
        return [diagnose('missing-label', spanAt(tree, above), { where: whereOf(tree, above), name: label })]
      }
      if (there.found.kind === 'text' && there.found.text === '') return [diagnose('empty', span, { name: label })]
      const expected =
        issue.expected === 'array'
          ? 'a list, each entry with a dash'
          : issue.expected === 'string'
            ? 'a line of text'
            : 'a group of labels'
      const name = typeof path.at(-1) === 'number' ? 'This entry' : label
      const listed = `[${there.found.kind === 'text' ? there.found.text : ''}]`
      const isList = issue.expected === 'array' && there.found.kind === 'text'
      const detail = isList ? `Write ${name}: ${listed}` : ''
      return [diagnose('wrong-form', span, { name, expected, detail })]
    }
    case 'invalid_union': {
      const kinds = Object.keys(nodeShapes)
      const kind = treeAt(tree, path)
      const word = kind.exact && kind.found.kind === 'text' ? kind.found.text : ''
      const above = label === 'kind' ? path.slice(0, -1) : path
      if (word === '') return [diagnose('missing-label', spanAt(tree, above), { where: whereOf(tree, above), name: 'kind' })]
      return [diagnose('not-one-of', span, { value: word, allowed: kinds.join(', '), suggestion: suggest(word, kinds) })]
    }
    case 'custom': {
      const { code, words } = issue.params as unknown as Fault
      const allowed = typeof words.allowed === 'string' ? words.allowed.split(', ') : []
      return [
        diagnose(code, span, {
          where,
          name: label,
          suggestion: allowed.length > 0 ? suggest(String(words.value), allowed) : '',
          ...words,
        }),
      ]
    }
    default:
      return [diagnose('wrong-form', span, { name: label, expected: 'written as in docs/scenario-format.md', detail: '' })]
  }
}

const samePath = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
  a.length === b.length && a.every((step, at) => step === b[at])

const unknownLabel = (tree: Tree, path: Path, key: string, where: string): Diagnostic => {
  const { found } = treeAt(tree, path)
  const entry = found.kind === 'map' ? found.entries.find((each) => each.key === key) : undefined
  const span: Span = entry?.keySpan ?? found.span
  const bare = entry?.value.kind === 'text' && entry.value.text === '' && entry.value.span.from === entry.value.span.to
  if (bare && /\s/u.test(key)) return diagnose('comma-in-braces', span, { name: key })
  const known = labelsAt(path, tree)
  const near = nearest(key, known)
  const fix = near === undefined ? undefined : { from: span.from, to: span.to, text: near }
  return diagnose('unknown-label', span, { where, name: key, suggestion: suggest(key, known) }, fix)
}

/** The labels that an entry of a node may have; enough to suggest the one that was meant. */
const labelsAt = (path: Path, tree: Tree): readonly string[] => {
  if (path[0] === 'plain') return Object.keys((path.length > 2 ? plainNodeShape : plainPartShape).shape)
  if (path[0] === 'maps') {
    const item = mapShapes[path[2] as keyof typeof mapShapes]
    return Object.keys((item ?? mapShape).shape)
  }
  if (path[0] !== 'parts' || path[2] !== 'nodes') return commonLabels
  if (path[4] === 'instead') return ['situation', 'text', 'outcomes']
  const kind = treeAt(tree, [...path.slice(0, 4), 'kind']).found
  const shape = kind.kind === 'text' ? nodeShapes[kind.text as keyof typeof nodeShapes] : undefined
  if (path.length === 4 && shape) return Object.keys(shape.shape)
  if (path[4] === 'options' && path.length === 6) return Object.keys(nodeShapes['turning point'].shape.options.element.shape)
  if (path[4] === 'tasks' && path.length === 6) return Object.keys(nodeShapes.agenda.shape.tasks.element.shape)
  return commonLabels
}

const commonLabels = [
  'id',
  'name',
  'title',
  'text',
  'sources',
  'source',
  'status',
  'claims',
  'figures',
  'headline',
  'summary',
  'label',
  'value',
  'note',
  'sides',
  'who',
  'holds',
  'explain',
  'faction',
  'role',
  'grade',
  'argument',
  'argued-by',
  'changes',
  'stays',
  'because',
  'effects',
  'next',
  'when',
  'nodes',
  'start',
  'subtitle',
  'verified',
  'full-name',
  'native',
  'born',
  'died',
  'fate',
  'kind',
  'year',
  'author',
  'url',
  'seen',
  'instead',
  'art',
  'latitude',
  'longitude',
  'term',
]
