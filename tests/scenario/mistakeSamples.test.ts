import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findings } from '../../src/analysis/findings.ts'
import { lessonFindings } from '../../src/classroom/findings.ts'
import { scenarioFiles } from '../../src/cli/files.ts'
import { isLesson } from '../../src/cli/lessons.ts'
import { foundByWeighing } from '../../src/scenario/diagnostics/allow.ts'
import {
  applyFixes,
  catalogue,
  type Diagnostic,
  loadLesson,
  loadScenario,
  printable,
  type SourceFile,
} from '../../src/scenario/load.ts'

/** Samples of slips as teachers make them, and one sample of every other diagnostic, in a folder of its name. */
const samples = resolve(import.meta.dirname, '../samples')
const under = (folder: string) => readdirSync(resolve(samples, folder)).map((name) => `${folder}/${name}`)
const slips = under('slips').sort()
const others = under('diagnostics').sort()
const all = [...slips, ...others]

const filesOf = (name: string): readonly SourceFile[] => scenarioFiles(resolve(samples, name)) ?? []

/** What is said of a sample, as `scenario check --json` prints it. `UPDATE=1` writes it down; read the difference. */
const said = new Map<string, ReturnType<typeof look>>()
const saidOf = (name: string) => {
  const known = said.get(name) ?? look(name)
  said.set(name, known)
  return known
}

const look = (name: string) => {
  const { found, texts } = read(filesOf(name))
  return found.map((each) => ({ ...printable(each, texts), file: relative(resolve(samples, name), each.file) }))
}

/** What is found in the files of a sample: a scenario, or a lesson beside its scenario, or alone and about the school paper. */
const read = (
  files: readonly SourceFile[],
): { readonly found: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, string> } => {
  const lesson = files.find(isLesson)
  const story = files.filter((file) => file !== lesson)
  if (!lesson) {
    const loaded = loadScenario(files)
    return { found: findings(loaded), texts: loaded.texts }
  }
  const { scenario } = story.length > 0 ? loadScenario(story) : schoolPaper
  const loaded = loadLesson(lesson, (id) => (scenario?.meta.id === id ? scenario : undefined))
  return { found: lessonFindings(loaded), texts: loaded.texts }
}

const schoolPaper = loadScenario(scenarioFiles(resolve(samples, '../../templates/three-decisions')) ?? [])

describe('a mistake, one in a scenario,', () => {
  it.each(all)('gives exactly the expected words at the expected place: %s', (name) => {
    const said = saidOf(name)
    const path = resolve(samples, name, 'expected.json')
    if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(said, null, 2)}\n`)
    expect(said).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  it.each(all)('gives one message of at most forty words and no jargon, or none: %s', (name) => {
    const said = saidOf(name)
    expect(said.length).toBeLessThanOrEqual(1)
    for (const { message, hint } of said) {
      expect(`${message} ${hint}`.split(/\s+/u).length).toBeLessThanOrEqual(40)
      expect(`${message} ${hint}`).not.toMatch(
        /\b(node|scalar|mapping|schema|token|key|parser?|undefined|object|array|string)\b/iu,
      )
    }
  })

  it.each(all)('is mended by its certain fix, and gone after each one that is offered to choose from: %s', (name) => {
    const { found, texts } = read(filesOf(name))
    for (const { file, code, fix, choices = [] } of found)
      for (const each of fix ? [fix] : choices) {
        const bytes = applyFixes(texts.get(file) ?? '', [each])
        const mended = read(filesOf(name).map((one) => (one.path === file ? { path: file, bytes } : one)))
        const left = mended.found.map((one) => one.code)
        if (fix) expect(left, each.label).toEqual([])
        else expect(left, each.label).not.toContain(code)
      }
  })
})

describe('a slip of the pen', () => {
  it.each(slips)('is told alike with line ends of Windows, a mark at the beginning, and no last line end: %s', (name) => {
    const [file] = filesOf(name)
    const { texts, diagnostics } = loadScenario(filesOf(name))
    const text = texts.get(file?.path ?? '') ?? ''
    if (diagnostics[0]?.code === 'not-text') return
    for (const bytes of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.trimEnd()]) {
      const again = loadScenario([{ path: file?.path ?? '', bytes }])
      const places = again.diagnostics.map((each) => {
        const { line, column, code } = printable(each, again.texts)
        return { line, column, code }
      })
      expect(places).toEqual(saidOf(name).map(({ line, column, code }) => ({ line, column, code })))
    }
  })
})

it('every diagnostic has a sample, but two that take a large story, and those that weighing finds', () => {
  const told = new Set<string>(all.flatMap((name) => saidOf(name).map((each) => each.code)))
  expect(Object.keys(catalogue).filter((code) => !told.has(code) && !foundByWeighing.has(code))).toEqual([
    'too-large',
    'not-found-by-search',
  ])
})
