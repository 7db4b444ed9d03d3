import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diceOf } from '../../src/analysis/index.ts'
import { scenarioFiles } from '../../src/cli/files.ts'
import { loadScenario, printable, printDiagnostic } from '../../src/scenario/load.ts'
import { damaged } from './damage.ts'

interface File {
  readonly path: string
  readonly bytes: Uint8Array
}
type Folder = readonly File[]

const root = resolve(import.meta.dirname, '../../scenarios')
const shipped: Folder = (scenarioFiles(resolve(root, 'left-of-october')) ?? []).map(({ path, bytes }) => ({
  path: path.slice(root.length + 1),
  bytes: bytes as Uint8Array,
}))

/** What may be put into a path, or take the place of one. */
const odd = [
  '..',
  '.',
  '/',
  '\\',
  '',
  ' ',
  '\u0000',
  '__proto__',
  'constructor',
  'a'.repeat(5000),
  'Ж',
  '💥',
  '%2e%2e',
  'parts',
  '.yml',
  '\n',
]

/** The ways in which a folder goes wrong. Each gives another folder. */
const ways: Readonly<Record<string, (folder: Folder, at: (length: number) => number, roll: () => number) => Folder>> = {
  'a damaged file': (folder, at, roll) => {
    const hit = at(folder.length)
    return folder.map((file, i) => (i === hit ? { ...file, bytes: damaged(file.bytes, roll) } : file))
  },
  'a name with something strange in it': (folder, at) => {
    const [hit, what] = [at(folder.length), odd[at(odd.length)] ?? '']
    const spot = at((folder[hit]?.path.length ?? 0) + 1)
    return folder.map((file, i) =>
      i === hit ? { ...file, path: file.path.slice(0, spot) + what + file.path.slice(spot) } : file,
    )
  },
  'a strange name': (folder, at) => {
    const [hit, what] = [at(folder.length), odd[at(odd.length)] ?? '']
    return folder.map((file, i) => (i === hit ? { ...file, path: what } : file))
  },
  'a name in capitals, of another kind, or out of its folder': (folder, at) => {
    const [hit, how] = [at(folder.length), at(4)]
    const renamed = (path: string) =>
      [path.toUpperCase(), path.replace('.yaml', '.yml'), path.replaceAll('/', '\\'), path.split('/').at(-1) ?? ''][how] ?? path
    return folder.map((file, i) => (i === hit ? { ...file, path: renamed(file.path) } : file))
  },
  'a missing file': (folder, at) => {
    const hit = at(folder.length)
    return folder.filter((_, i) => i !== hit)
  },
  'an empty file': (folder, at) => {
    const hit = at(folder.length)
    return folder.map((file, i) => (i === hit ? { ...file, bytes: new Uint8Array() } : file))
  },
  'two files in each other’s place': (folder, at) => {
    const [a, b] = [at(folder.length), at(folder.length)]
    return folder.map((file, i) => ({ ...file, bytes: folder[i === a ? b : i === b ? a : i]?.bytes ?? file.bytes }))
  },
  'a file twice, under its own name or another’s': (folder, at) => {
    const [from, to] = [folder[at(folder.length)], folder[at(folder.length)]]
    return from && to ? [...folder, { path: to.path, bytes: from.bytes }] : folder
  },
}
const runs: Readonly<Record<string, number>> = { 'a damaged file': 14 }

describe('the shipped folder', () => {
  it('is whole to begin with', () => {
    expect(shipped.length).toBeGreaterThan(6)
    expect(loadScenario(shipped).scenario).toBeDefined()
  })

  it.each(Object.entries(ways))(
    'with %s gives a scenario or says what is wrong, in a file that is there, and never throws or hangs',
    { timeout: 120_000 },
    (name, way) => {
      const roll = diceOf(1917 + name.length)
      for (let run = 0; run < (runs[name] ?? 3); run += 1) {
        const folder = way(shipped, (length) => Math.floor(roll() * length), roll)
        const began = performance.now()
        const { scenario, diagnostics, texts } = loadScenario(folder)
        expect(performance.now() - began).toBeLessThan(12_000)
        if (!scenario) expect(diagnostics.length).toBeGreaterThan(0)
        for (const each of diagnostics) {
          expect(folder.map((file) => file.path)).toContain(each.file)
          expect(each.from).toBeLessThanOrEqual(texts.get(each.file)?.length ?? 0)
          expect(printDiagnostic(printable(each, texts)).length).toBeLessThan(7000)
        }
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  )
})
