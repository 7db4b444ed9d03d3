import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { core, mayImport, openTypes } from './importTable.ts'

const src = resolve(import.meta.dirname, '../../src')

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
  readonly typeOnly: boolean
}

const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(src, file))
const folderOf = (path: string): string => relative(src, path).split(/[\\/]/)[0] ?? ''

const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8')
  const found = [
    ...text.matchAll(/^\s*(import|export)\s+(type\s+)?(?:[^'"]*?\s+from\s+)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\b(import)\s*(\()\s*['"]([^'"]+)['"]/g),
  ]
  return found.map((match) => ({
    file: relative(src, file),
    folder: folderOf(file),
    target: match[3] ?? '',
    typeOnly: match[2]?.startsWith('type') ?? false,
  }))
}

/** What is wrong with an import, or nothing. */
const complaint = (each: Import): string | undefined => {
  if (each.folder.includes('.')) return undefined // entry files wire the shells; that is their whole job
  const allowed = mayImport[each.folder]
  if (!allowed) return `${each.file}: the folder ${each.folder} is not in the table`
  if (each.target.startsWith('.')) {
    const target = folderOf(resolve(dirname(join(src, each.file)), each.target))
    if (target === each.folder || allowed.folders.includes(target)) return undefined
    if (each.folder === 'editor' && /^(?:\.\.\/)+templates\/[\w/-]+\.yaml\?raw$/.test(each.target)) return undefined
    if (target === '..') return `${each.file} reaches outside src: ${each.target}`
    if (each.typeOnly && openTypes.includes(target) && each.target.endsWith('index.ts')) return undefined
    return `${each.file} may not import ${each.target}`
  }
  if (each.target.startsWith('node:'))
    return allowed.packages.includes('node') ? undefined : `${each.file} may not use ${each.target}`
  const name = each.target.startsWith('@') ? each.target.split('/').slice(0, 2).join('/') : (each.target.split('/')[0] ?? '')
  if (name === '@fontsource' || each.target.startsWith('@fontsource/'))
    return each.folder === 'ui' ? undefined : `${each.file} may not bring fonts`
  return allowed.packages.includes(name) ? undefined : `${each.file} may not use the package ${each.target}`
}

describe('the import table', () => {
  it('holds for every file in src', () => {
    expect(
      files
        .flatMap(importsOf)
        .map(complaint)
        .filter((each) => each !== undefined),
    ).toEqual([])
  })

  it('notices a shell that reaches into another shell', () => {
    expect(complaint({ file: 'ui/game.tsx', folder: 'ui', target: '../scenes/game.ts', typeOnly: false })).toBeDefined()
    expect(complaint({ file: 'ui/game.tsx', folder: 'ui', target: '../worker/askRoads.ts', typeOnly: false })).toBeDefined()
    expect(complaint({ file: 'engine/machine.ts', folder: 'engine', target: 'preact', typeOnly: false })).toBeDefined()
  })
})

describe('the analysis', () => {
  const asked = { file: 'ui/world.ts', folder: 'ui', target: '../analysis/index.ts' }

  it('lends its types to the shells, and runs in none of them but the worker', () => {
    expect(complaint({ ...asked, typeOnly: true })).toBeUndefined()
    expect(complaint({ ...asked, typeOnly: false })).toBeDefined()
    expect(
      complaint({ file: 'worker/roadsWorker.ts', folder: 'worker', target: '../analysis/index.ts', typeOnly: false }),
    ).toBeUndefined()
  })

  it('is brought to the page by no other way than the script of the worker, which a game in one file holds', () => {
    const shells = files.filter((file) => !['analysis', 'cli', 'worker'].includes(folderOf(file)))
    const bringing = shells.flatMap(importsOf).filter((each) => !each.typeOnly && /\/(analysis\/|roadsWorker)/.test(each.target))
    expect(bringing.map(({ file, target }) => [file, target])).toEqual([['single.ts', './worker/roadsWorker.ts?worker&inline']])
    const asking = ['askRoads', 'askOtherwise', 'askOnce'].flatMap((name) => importsOf(join(src, `worker/${name}.ts`)))
    expect(new Set(asking.filter((each) => !each.typeOnly).map(({ target }) => target))).toEqual(new Set(['./askOnce.ts']))
  })
})

describe('the core', () => {
  it('reads no clock and draws no unseeded chance', () => {
    const banned =
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bsetTimeout\b|\bcrypto\.(getRandomValues|randomUUID)\b/
    const guilty = files.filter((file) => core.includes(folderOf(file)) && banned.test(readFileSync(file, 'utf8')))
    expect(guilty.map((file) => relative(src, file))).toEqual([])
  })

  it('never turns text into HTML or code', () => {
    const banned = /\binnerHTML\b|\bouterHTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|\beval\(|new Function\(/
    expect(files.filter((file) => banned.test(readFileSync(file, 'utf8'))).map((file) => relative(src, file))).toEqual([])
  })
})
