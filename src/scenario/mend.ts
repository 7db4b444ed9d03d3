import { layerOf } from './diagnostics/catalogue.ts'
import { type Diagnostic, positionOf } from './diagnostics/diagnostic.ts'
import { applyFixes, atOnce, correctedLines, type Edit, type Fix } from './diagnostics/fix.ts'
import { loadScenario } from './load.ts'
import { type SourceFile, wholeText } from './read/fileCheck.ts'
import { readingAgain } from './read/readAgain.ts'

/** One certain fix that was made: the lines that it changed, as they stood and as they read now. */
export interface Mended {
  readonly file: string
  readonly line: number
  readonly code: Diagnostic['code']
  readonly label: string
  readonly before: string
  readonly after: string
}

export interface Mending {
  readonly fixes: readonly Mended[]
  /** The files that changed, whole, as they should be written, and as edits of what they were, without the mark at their beginning. */
  readonly changed: readonly { readonly path: string; readonly text: string; readonly edits: readonly Edit[] }[]
  /** What is said of the scenario now. */
  readonly left: readonly Diagnostic[]
}

/** More than these in one go are no slips of a teacher's. */
const mostFixes = 200

/**
 * Makes every certain fix, of all files or of `only` one, one after another, as one may bring to light what was hidden behind it. A fix is kept only where
 * its mistake is gone and nothing new came that could have been seen before. Only the named characters change: line ends
 * and the mark at the beginning of a file stay as they are.
 */
export const mend = (files: readonly SourceFile[], only?: string): Mending => {
  const sources = new Map(files.map((file) => [file.path, file]))
  const { read } = readingAgain()
  const load = (change?: SourceFile) =>
    loadScenario(
      files.map(({ path }) => (path === change?.path ? change : sources.get(path))).flatMap((file) => file ?? []),
      read,
    )
  const fixes: Mended[] = []
  const refused = new Set<string>()
  let now = load().diagnostics
  const isMeant = ({ file }: Diagnostic) => only === undefined || file === only
  const next = () => now.find((each) => each.fix && isMeant(each) && !refused.has(keyOf(each)))
  const made = new Map<string, readonly Fix[]>()
  for (let found = next(); found?.fix && fixes.length < mostFixes; found = next()) {
    const { file, code, fix } = found
    const whole = wholeText(sources.get(file) ?? { path: file, bytes: '' }) ?? ''
    const mark = whole.startsWith('\ufeff') ? 1 : 0
    const body = whole.slice(mark)
    const change = { path: file, bytes: whole.slice(0, mark) + applyFixes(body, [fix]) }
    const after = load(change).diagnostics
    if (isBetter(now, after, found)) {
      fixes.push({ file, code, label: fix.label, ...changeOf(body, fix) })
      made.set(file, [...(made.get(file) ?? []), fix])
      sources.set(file, change)
      now = after
    } else refused.add(keyOf(found))
  }
  const changed = files.flatMap((file) => {
    const text = sources.get(file.path)?.bytes
    const steps = made.get(file.path)
    if (!steps || typeof text !== 'string') return []
    return [{ path: file.path, text, edits: atOnce(bodyOf(file).length, steps) }]
  })
  return { fixes, changed, left: now }
}

const bodyOf = (file: SourceFile): string => (wholeText(file) ?? '').replace(/^\ufeff/u, '')

const changeOf = (text: string, fix: Fix): Pick<Mended, 'line' | 'before' | 'after'> => {
  const asItIs = { from: fix.from, to: fix.to, text: text.slice(fix.from, fix.to) }
  return { line: positionOf(text, fix.from).line, before: correctedLines(text, asItIs), after: correctedLines(text, fix) }
}

const keyOf = ({ file, code, from, message }: Diagnostic): string => `${file} ${code} ${from} ${message}`
const nameOf = ({ file, code, message }: Diagnostic): string => `${file} ${code} ${message}`

/**
 * The first two layers tell the first mistake of a file: after a fix the next one may be told, further down. Of the later
 * layers every mistake was told, so that nothing of the same layer may be new.
 */
const isBetter = (before: readonly Diagnostic[], after: readonly Diagnostic[], mended: Diagnostic): boolean => {
  const layer = layerOf(mended.code)
  const known = before.map(nameOf)
  const fresh = after.filter((each) => {
    const at = known.indexOf(nameOf(each))
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
  if (layer <= 1)
    return fresh.every((each) => layerOf(each.code) > layer || (each.file === mended.file && each.from > mended.from))
  const isThere = after.filter((each) => nameOf(each) === nameOf(mended)).length
  return (
    isThere < before.filter((each) => nameOf(each) === nameOf(mended)).length && fresh.every((each) => layerOf(each.code) > layer)
  )
}
