import { checkEarlier } from './check/earlier.ts'
import { checkHonesty } from './check/honesty.ts'
import { checkLengths } from './check/lengths.ts'
import { checkMaps } from './check/maps.ts'
import { checkNames, type Report } from './check/names.ts'
import { checkInstead, checkPlain } from './check/otherWords.ts'
import { checkStory } from './check/story.ts'
import { checkUses } from './check/uses.ts'
import { allowed, foundByPlaying, foundByWeighing } from './diagnostics/allow.ts'
import type { Diagnostic, Span } from './diagnostics/diagnostic.ts'
import { diagnose } from './diagnostics/report.ts'
import { formatFault, inFormatNow } from './format.ts'
import { assemble, assemblePlain, printed } from './read/assemble.ts'
import { combine, labelBelow, type Path, plainOf, type ReadFile, spanAt, treeAt } from './read/combine.ts'
import { explainIssues } from './read/explainIssue.ts'
import type { SourceFile } from './read/fileCheck.ts'
import { type ReadSource, readSource } from './read/readSource.ts'
import { scenarioShape, type WrittenPlain } from './read/shapes.ts'
import type { Tree } from './read/tree.ts'
import type { PlainTexts, Scenario } from './scenario.ts'

export { catalogue, type DiagnosticCode } from './diagnostics/catalogue.ts'
export { type Diagnostic, type PrintedDiagnostic, positionOf, printable, printDiagnostic } from './diagnostics/diagnostic.ts'
export { applyFixes, type Edit, type Fix } from './diagnostics/fix.ts'
export { type LoadedLesson, loadLesson } from './lessons/load.ts'
export type { SourceFile } from './read/fileCheck.ts'
export { type ReadAgain, readingAgain } from './read/readAgain.ts'
export type { ReadSource } from './read/readSource.ts'

export interface Loaded {
  /** Only when there is no error; warnings do not hinder play. */
  readonly scenario?: Scenario
  /** Beside the scenario, where there is one; empty where nothing is told plainly. */
  readonly plain?: PlainTexts
  /** In the order of the files, each from top to bottom. */
  readonly diagnostics: readonly Diagnostic[]
  /** What each file held, for counting out lines. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads a scenario from its files: the file check, the YAML reader, the shapes, the cross-checks. Each layer speaks only
 * when the one before found nothing, so that one mistake gives one message. Never throws, whatever the bytes are. `read` may be a
 * reader that remembers (`readingAgain`).
 */
export const loadScenario = (files: readonly SourceFile[], read: ReadSource = readSource): Loaded => {
  const texts = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const trees: ReadFile[] = []
  const unread: string[] = []
  for (const file of files) {
    const { text, tree, diagnostics: found } = read(file)
    texts.set(file.path, text)
    diagnostics.push(...found)
    if (tree) trees.push({ path: file.path, tree })
    else unread.push(file.path)
  }
  const main = mainOf(files)
  if (main === undefined) return { diagnostics: [diagnose('no-scenario', { file: files[0]?.path ?? '', from: 0, to: 0 })], texts }
  const mainFile = trees.find((file) => file.path === main)
  if (!mainFile) return { diagnostics, texts }
  const fault = formatFault(mainFile.tree)
  if (fault?.severity === 'error') return { diagnostics: [fault], texts }
  const inNow = (file: ReadFile): ReadFile => (fault ? { ...file, tree: inFormatNow(file.tree) } : file)
  const others = trees.filter((file) => file !== mainFile)
  const combined = combine(inNow(mainFile), others.map(inNow), unread)
  diagnostics.push(...(fault ? [fault] : []), ...combined.diagnostics)
  const values = plainOf(combined.tree, diagnostics)
  if (diagnostics.some(isError)) return { diagnostics: sorted(diagnostics, files), texts }
  const parsed = shaped(values)
  if (!parsed) return { diagnostics: [diagnose('unreadable', { file: main, from: 0, to: 1 }, { detail: tooManyFaults })], texts }
  if (!parsed.success)
    return { diagnostics: sorted([...diagnostics, ...explainIssues(combined.tree, parsed.error.issues)], files), texts }
  const scenario = assemble(parsed.data)
  const all = [...diagnostics, ...crossCheck(scenario, parsed.data.plain, combined.tree, texts)]
  const isSound = !all.some(isError)
  const found = allowed(all, texts, (code) => !foundByPlaying.has(code) && !foundByWeighing.has(code), isSound)
  const sound = !isSound ? {} : { scenario: printed(scenario), plain: assemblePlain(parsed.data.plain) }
  return { ...sound, diagnostics: sorted(found, files), texts }
}

const tooManyFaults = 'It has far more mistakes than can be told. Perhaps it is another file.'

/** Undefined where there are so many faults, a hundred thousand or so, that the reader of shapes gives up by throwing. */
const shaped = (values: unknown): ReturnType<typeof scenarioShape.safeParse> | undefined => {
  try {
    return scenarioShape.safeParse(values)
  } catch {
    return undefined
  }
}

const isError = (each: Diagnostic): boolean => each.severity === 'error'

const crossCheck = (
  scenario: Scenario,
  plain: readonly WrittenPlain[],
  tree: Tree,
  texts: ReadonlyMap<string, string>,
): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  // An option without next of its own reports once for the whole list, not once an option.
  const told = new Set<string>()
  const report: Report = (code, path, words, label, offers = []) => {
    if (found.length >= mostTold) return
    const here = label === undefined ? spanAt(tree, whereWritten(tree, path)) : labelBelow(tree, path, label)
    const span = code === 'bad-link' ? linkIn(texts.get(here.file) ?? '', here, String(words?.name)) : here
    const key = `${code} ${span.from} ${span.file}`
    if (told.has(key)) return
    told.add(key)
    // Certain where the span is the misspelt name and nothing else.
    const { near, name } = words ?? {}
    const isName = near !== undefined && span.to - span.from === String(name).length
    const choices = offers.map(({ at, text, label }) => ({ from: spanAt(tree, at).from, to: spanAt(tree, at).to, text, label }))
    found.push(diagnose(code, span, words, isName ? { from: span.from, to: span.to, text: String(near) } : undefined, choices))
  }
  checkNames(scenario, report)
  checkStory(scenario, report)
  checkMaps(scenario, report)
  checkEarlier(scenario, report)
  checkInstead(scenario, report)
  checkPlain(scenario, plain, report)
  // What is a pity in a sound scenario would only hide what is wrong in another.
  if (found.some(isError)) return found
  checkUses(scenario, report)
  checkHonesty(scenario, report)
  checkLengths(scenario, report)
  return found
}

/** More than anybody reads: a file that is no scenario could give a hundred thousand. */
const mostTold = 200

/** Where in a text a link's target stands, such as `person:kamkof`. */
const linkIn = (text: string, span: Span, target: string): Span => {
  const at = text.slice(span.from, span.to).indexOf(`](${target})`)
  const from = span.from + at + 2
  return at < 0 ? span : { file: span.file, from, to: from + target.length }
}

/** Where a `next` really stands: an option, or a result, that has none of its own takes its node's. */
const whereWritten = (tree: Tree, path: Path): Path => {
  const next = path.indexOf('next')
  if (next < 5 || treeAt(tree, path.slice(0, next + 1)).exact) return path
  return [...path.slice(0, 4), ...path.slice(next)]
}

/** `scenario.yaml` nearest to the top, or the only file. */
export const mainOf = (files: readonly SourceFile[]): string | undefined => {
  const named = files.map((file) => file.path).filter((path) => /(^|[\\/])scenario\.ya?ml$/u.test(path))
  const depth = (path: string) => path.split(/[\\/]/u).length
  return named.sort((a, b) => depth(a) - depth(b))[0] ?? (files.length === 1 ? files[0]?.path : undefined)
}

const sorted = (diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): readonly Diagnostic[] => {
  const place = (each: Diagnostic) => files.findIndex((file) => file.path === each.file)
  return [...diagnostics].sort((a, b) => place(a) - place(b) || a.from - b.from)
}
