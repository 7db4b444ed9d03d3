import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { schemaFiles } from '../../scripts/schema.ts'
import { scenarioFiles } from '../../src/cli/files.ts'
import { labels } from '../../src/scenario/schema/labels.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = resolve(root, 'scenarios/schema')
const read = (name: string) => JSON.parse(readFileSync(resolve(folder, name), 'utf8'))
const checkers = new Map<string, z.ZodType>()
/** What is wrong with a text as an editor sees it: read by YAML 1.2, held against a schema. */
const faults = (schema: string, text: string): readonly string[] => {
  const checker = checkers.get(schema) ?? z.fromJSONSchema(read(schema))
  checkers.set(schema, checker)
  return checker.safeParse(parse(text)).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
}
const decoder = new TextDecoder()
const textsOf = (path: string) =>
  (scenarioFiles(resolve(root, path)) ?? []).map(({ path, bytes }) => ({ path, text: decoder.decode(bytes as Uint8Array) }))
const shipped = readdirSync(resolve(root, 'scenarios')).filter((name) => name !== 'schema')

describe('the schema for editors', () => {
  it('is what the shapes say (npm run schema)', () => {
    expect(readdirSync(folder).sort()).toEqual(
      schemaFiles()
        .map(([name]) => name)
        .sort(),
    )
    for (const [name, text] of schemaFiles()) expect(readFileSync(resolve(folder, name), 'utf8'), name).toBe(text)
  })

  it('explains every label, and no label that there is not', () => {
    const used = new Set<string>()
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [word, part] of Object.entries(value)) {
        if (word === 'properties')
          for (const [label, schema] of Object.entries(part as Record<string, { description?: string }>)) {
            used.add(label)
            expect(schema.description, label).toMatch(/\.$/u)
          }
        walk(part)
      }
    }
    for (const [name] of schemaFiles()) walk(read(name))
    expect(Object.keys(labels).filter((label) => !used.has(label.split('.').at(-1) ?? ''))).toEqual([])
  })

  it.each(shipped)('is named in the first line of every file of %s, and the file conforms to it', { timeout: 60_000 }, (name) => {
    for (const { path, text } of textsOf(`scenarios/${name}`)) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text) ?? []
      const file = relative(folder, resolve(dirname(path), schema))
      expect(
        schemaFiles().map(([known]) => known),
        path,
      ).toContain(file)
      expect(faults(file, text), path).toEqual([])
    }
  })

  it('takes a small scenario in one file', () => {
    for (const { text } of textsOf('tests/samples/bread-queue').filter(({ path }) => path.endsWith('scenario.yaml')))
      expect(faults('scenario.json', text)).toEqual([])
  })

  it.each([
    ['a label misspelt', 'label: Wait', 'lable: Wait'],
    ['a label left out', '            outcome: It does not come.\n', ''],
    ['a number out of bounds', 'leaning: 60', 'leaning: 160'],
    ['a word that is none of those asked for', 'grade: weak', 'grade: feeble'],
    ['an effect without because', '{ trust: +1, because: You went }', '{ trust: +1 }'],
    ['a date in another order', 'date: 1917-02-20', 'date: 20.2.1917'],
  ])('refuses %s', (_, from, to) => {
    const [main] = textsOf('tests/samples/bread-queue').filter(({ path }) => path.endsWith('scenario.yaml'))
    expect(main?.text).toContain(from)
    expect(faults('scenario.json', main?.text.replace(from, to) ?? '')).not.toEqual([])
  })
})
