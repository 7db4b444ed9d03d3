import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLanguageServer } from './languageServer.ts'

const root = resolve(import.meta.dirname, '../..')
const part = 'scenarios/left-of-october/parts/prologue.yaml'
const text = readFileSync(resolve(root, part), 'utf8')
const lines = text.split('\n')

/** A file beside it, in the editor only. */
const beside = (name: string) => `scenarios/left-of-october/parts/${name}.yaml`

let server: Awaited<ReturnType<typeof startLanguageServer>>
beforeAll(async () => {
  server = await startLanguageServer()
})
afterAll(() => server.stop())

describe('an editor with the YAML language server, by the schema that a file names in its first line,', () => {
  it('finds nothing wrong with a shipped file', async () => {
    expect(lines[0]).toContain('$schema=')
    expect(await server.open(part, text)).toEqual([])
  })

  it('underlines a mistake once, in its line', async () => {
    const at = lines.findIndex((line) => /^ +leaning: \d/u.test(line))
    const broken = lines.map((line, each) => (each === at ? line.replace(/\d+/u, 'often') : line))
    const faults = await server.open(beside('broken'), broken.join('\n'))
    expect(faults.map(({ range }) => range.start.line)).toEqual([at])
  })

  it('offers the kinds for a step that is begun', async () => {
    const at = lines.findIndex((line) => line.startsWith('nodes:')) + 1
    const indent = /^ */u.exec(lines[at] ?? '')?.[0] ?? ''
    const kind = `${indent}  kind: `
    const begun = [...lines.slice(0, at), `${indent}- id: the-next-step`, kind, ...lines.slice(at)]
    await server.open(beside('begun'), begun.join('\n'))
    const offers = await server.offers(beside('begun'), at + 1, kind.length)
    expect(offers).toEqual(expect.arrayContaining(['turning point', 'agenda', 'vote', 'chance', 'interlude', 'ending']))
  })
})
