import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenarioFiles } from '../../src/cli/files.ts'
import { loadScenario, readingAgain, type SourceFile } from '../../src/scenario/load.ts'
import { readTree } from '../../src/scenario/read/tree.ts'

const shipped = scenarioFiles('scenarios/left-of-october') ?? []
const text = (file: SourceFile | undefined) =>
  typeof file?.bytes === 'string' ? file.bytes : new TextDecoder().decode(file?.bytes)
const part = text(shipped.find((file) => file.path.endsWith('parts/prologue.yaml'))).slice(0, 12_000)
const whole = part.slice(0, part.lastIndexOf('\n  - id: '))
const small = readFileSync('templates/three-decisions/scenario.yaml', 'utf8')

/** Slips and honest work of somebody who writes: letters, whole lines, dashes, spaces, signs that mean something. */
const put = fc.constantFrom(
  '',
  'x',
  ' ',
  '  ',
  '"',
  "'",
  ': ',
  ' #note',
  '\n',
  '\n\n',
  '- ',
  '\n      - id: new\n',
  '[',
  '}',
  '>',
  '# note\n',
  '---\n',
  '*a',
  '\t',
  '&',
)
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 60 }), put), {
  minLength: 1,
  maxLength: 6,
})

describe('a reader that remembers', () => {
  it('says of every step of writing what reading the whole says', () => {
    for (const first of [whole, small])
      fc.assert(
        fc.property(edits, (list) => {
          const { read } = readingAgain()
          let now = first
          read({ path: 'a.yaml', bytes: now })
          for (const [where, length, words] of list) {
            const at = Math.floor(where * now.length)
            now = now.slice(0, at) + words + now.slice(at + (words === '' ? length : 0))
            const again = read({ path: 'a.yaml', bytes: now })
            if (!now.includes('\t') && !now.includes('&')) {
              const { tree, diagnostics } = readTree('a.yaml', now)
              expect({ tree: again.tree, diagnostics: again.diagnostics }).toEqual({ tree, diagnostics })
            }
          }
        }),
        { numRuns: 12, seed: 5 },
      )
  })

  it('finds in a folder what a plain reading finds, also after a change, and reads only what changed', () => {
    const { read } = readingAgain()
    loadScenario(shipped, read)
    const changed = shipped.map((file) =>
      file.path.endsWith('parts/july.yaml') ? { ...file, bytes: text(file).replace('historical: yes', 'historical: no') } : file,
    )
    const again = loadScenario(changed, read)
    const plain = loadScenario(changed)
    expect(again.diagnostics.length).toBeGreaterThan(0)
    expect(JSON.stringify([again.diagnostics, again.scenario])).toBe(JSON.stringify([plain.diagnostics, plain.scenario]))
    const july = changed.find((file) => file.path.endsWith('parts/july.yaml'))
    const trees = [read(shipped.find((file) => file.path === july?.path) ?? shipped[0]!), read(july!)].map((each) => each.tree)
    const first = (tree: (typeof trees)[0]) => (tree?.kind === 'map' ? tree.entries[0] : undefined)
    expect(first(trees[0])).toBe(first(trees[1]))
  })

  it('gives for every sample what a plain reading gives, also when it has read another text there before', () => {
    const { read } = readingAgain()
    const folder = 'tests/samples/diagnostics'
    for (const name of readdirSync(folder)) {
      const files = (scenarioFiles(join(folder, name)) ?? []).map(({ path, bytes }) => ({
        path: path.replace(`${name}/`, ''),
        bytes,
      }))
      expect(loadScenario(files, read), name).toEqual(loadScenario(files))
    }
  })

  it('tells of a slip in a long file at once what is wrong in the lines around it', () => {
    const { read, readQuickly } = readingAgain()
    read({ path: 'a.yaml', bytes: small })
    const at = small.indexOf('label: ', small.indexOf('options:')) + 7
    const broken = `${small.slice(0, at)}"${small.slice(at)}`
    const quick = readQuickly({ path: 'a.yaml', bytes: broken }).diagnostics
    expect(quick).toHaveLength(1)
    expect(quick).toEqual(read({ path: 'a.yaml', bytes: broken }).diagnostics)
  })
})
