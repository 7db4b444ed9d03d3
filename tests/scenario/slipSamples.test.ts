import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scenarioFiles } from '../../src/cli/files.ts'
import { applyFixes, catalogue, loadScenario, printable } from '../../src/scenario/load.ts'

const slips = resolve(import.meta.dirname, '../samples/slips')
const names = readdirSync(slips).sort()
const filesOf = (name: string) => scenarioFiles(resolve(slips, name)) ?? []

/** What is said of a sample, as `scenario check --json` prints it. `UPDATE=1` writes it down; read the difference. */
const saidOf = (name: string) => {
  const { diagnostics, texts } = loadScenario(filesOf(name))
  return diagnostics.map((each) => ({ ...printable(each, texts), file: relative(resolve(slips, name), each.file) }))
}

describe('a slip of the pen, one in a file,', () => {
  it.each(names)('gives exactly the expected words at the expected place: %s', (name) => {
    const said = saidOf(name)
    const path = resolve(slips, name, 'expected.json')
    if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(said, null, 2)}\n`)
    expect(said).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  it.each(names)('gives one message of at most forty words and no jargon, or none: %s', (name) => {
    const said = saidOf(name)
    expect(said.length).toBeLessThanOrEqual(1)
    for (const { message, hint } of said) {
      expect(`${message} ${hint}`.split(/\s+/u).length).toBeLessThanOrEqual(40)
      expect(`${message} ${hint}`).not.toMatch(
        /\b(node|scalar|mapping|schema|token|key|parser?|undefined|object|array|string)\b/iu,
      )
    }
  })

  it.each(names)('is mended by its certain fix, and by each fix that is offered to choose from: %s', (name) => {
    const { diagnostics, texts } = loadScenario(filesOf(name))
    for (const { file, fix, choices = [] } of diagnostics)
      for (const each of fix ? [fix] : choices) {
        const text = texts.get(file) ?? ''
        const mended = loadScenario([{ path: file, bytes: applyFixes(text, [each]) }])
        expect(mended.diagnostics, each.label).toEqual([])
      }
  })

  it.each(names)('gives the same with line ends of Windows, a mark at the beginning, and no last line end: %s', (name) => {
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

it('every sample of a slip speaks with a code of the catalogue', () => {
  for (const name of names) for (const { code } of saidOf(name)) expect(Object.hasOwn(catalogue, code)).toBe(true)
})
