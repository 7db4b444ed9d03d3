import { formatNow } from '../../../scenario/format.ts'
import type { Project } from '../../workbench.ts'
import { type Decoded, decode, type Encoding } from './decode.ts'
import {
  type Entry,
  folderOf,
  isLitter,
  isWritten,
  leadsOut,
  mostBytes,
  mostFileBytes,
  mostFiles,
  nameOf,
  stemOf,
  withStrokes,
} from './entry.ts'
import { fileKind } from './fileKind.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import { unpack } from './unpack.ts'

/** A scenario that can be laid on the bench, and what was done to it on the way. */
export interface Given {
  readonly project: Project
  /** Files that were saved in another encoding; they are UTF-8 from here on. */
  readonly converted: readonly { readonly name: string; readonly encoding: Encoding }[]
  /** Files whose lines ended as on Windows, and are to be saved so again. */
  readonly windowsLines: ReadonlySet<string>
  /** Files and folders of another scenario that lies deeper, and was left out. */
  readonly leftOut: readonly string[]
  /** The folder, within what was given, in which the scenario lies: '' or 'a/b/'. */
  readonly root: string
}

/**
 * Makes a project of whatever a teacher gives: a folder's files, one file, or a zip. `name` is what it is called where the files do not say;
 * `within` chooses one of several scenarios by its folder. A refusal says what it was; nothing is ever thrown.
 */
export const projectFrom = (
  given: readonly Entry[],
  { name = '', within = '' }: { readonly name?: string; readonly within?: string } = {},
): Given | Refusal => {
  const [first] = given
  if (first && given.length === 1 && fileKind(first.bytes) === 'zip') {
    const files = unpack(first)
    return isRefusal(files) ? files : fromFiles(files, stemOf(first.path), within)
  }
  return fromFiles(given, name, within)
}

const fromFiles = (given: readonly Entry[], name: string, within: string): Given | Refusal => {
  const outside = given.find((each) => leadsOut(withStrokes(each.path)))
  if (outside) return refuse('outside', { name: nameOf(outside.path), path: outside.path })
  const entries = given
    .map((each) => ({ ...each, path: withStrokes(each.path) }))
    .filter((each) => !isLitter(each.path) && each.path.startsWith(within))
  const [only] = entries
  if (!only) return refuse('empty')
  const isInFolder = only.path.includes('/') && isMain(only)
  if (entries.length === 1 && !isInFolder) return oneFile(only, name)
  const written = entries.filter((each) => isWritten(each.path))
  if (written.length === 0) return foreign(entries)
  const mains = written.filter(isMain)
  const main = mainOf(mains)
  if (main && isRefusal(main)) return main
  if (!main) {
    const [single] = written
    if (written.length === 1 && single) return oneFile(single, name)
    return refuse('no-main', { names: namesOf(written) })
  }
  const root = folderOf(main.path)
  const otherRoots = mains.filter((each) => each !== main).map((each) => folderOf(each.path))
  const isInside = ({ path }: Entry) => path.startsWith(root) && !otherRoots.some((other) => path.startsWith(other))
  const files = written.filter(isInside)
  return givenOf(files, root, called(root, name), otherRoots)
}

const isMain = ({ path }: Entry): boolean => /^scenario\.ya?ml(?:\.txt)?$/iu.test(nameOf(path))

/** The file scenario.yaml that stands alone nearest to the top; undefined where there is none. */
const mainOf = (mains: readonly Entry[]): Entry | Refusal | undefined => {
  const depth = ({ path }: Entry) => path.split('/').length
  const [first, second] = [...mains].sort((a, b) => depth(a) - depth(b))
  if (!first || !second) return first
  if (folderOf(first.path) === folderOf(second.path))
    return refuse('twice', { first: nameOf(first.path), second: nameOf(second.path) })
  const inside = mains.every((each) => folderOf(each.path).startsWith(folderOf(first.path)))
  if (inside) return first
  const folders = mains.map((each) => folderOf(each.path))
  return { ...refuse('two', { names: mains.map((each) => each.path).join(', ') }), folders }
}

/** A scenario that stands in one file, whatever the file is called. */
const oneFile = (file: Entry, name: string): Given | Refusal => {
  const kind = fileKind(file.bytes)
  const values = { name: nameOf(file.path) }
  // Of a zip's other files nothing was unpacked.
  if (file.bytes.length === 0 && file.size > 0 && !isWritten(file.path)) return foreign([file])
  if (file.size > mostFileBytes && (kind === 'text' || kind === 'blank')) return refuse('large', values)
  if (kind === 'zip') return refuse('strange-zip', values)
  if (kind !== 'text') return refuse(kind, values)
  const text = decode(file.bytes)?.text
  if (text === undefined) return refuse('binary', values)
  const isScenario = /^format *:/mu.test(text)
  if (!isScenario && /^(?:nodes|people|factions|places|glossary|sources|maps|plain) *:/mu.test(text))
    return refuse('part', values)
  if (!isWritten(file.path) && !/^[a-z-]+ *:/mu.test(text)) return refuse('prose', values)
  const path = isWritten(file.path) ? nameOf(file.path).replace(/\.txt$/iu, '') : 'scenario.yaml'
  return givenOf([{ ...file, path }], '', name === '' ? stemOf(stemOf(file.path)) : name, [])
}

const givenOf = (files: readonly Entry[], root: string, name: string, leftOut: readonly string[]): Given | Refusal => {
  if (files.length > mostFiles) return refuse('many', { name, count: files.length, most: mostFiles })
  if (files.reduce((sum, each) => sum + each.size, 0) > mostBytes) return refuse('large-all', { name })
  const texts = new Map<string, Decoded>()
  const pathIn = ({ path }: Entry) => path.slice(root.length).replace(/\.txt$/iu, '')
  for (const file of files) {
    const path = pathIn(file)
    // Both would be one file from here on, and one text would be lost.
    const namesake = files.find((each) => each !== file && pathIn(each) === path)
    if (namesake) return refuse('twice', { first: nameOf(file.path), second: nameOf(namesake.path) })
    if (file.size > mostFileBytes) return refuse('large', { name: path })
    const kind = fileKind(file.bytes)
    const isText = kind === 'text' || kind === 'blank' || kind === 'json'
    if (!isText) return refuse(kind === 'zip' ? 'word' : kind, { name: path })
    const decoded = decode(file.bytes)
    if (!decoded) return refuse('binary', { name: path })
    texts.set(path, decoded)
  }
  const isFirst = (path: string) => /^scenario\.ya?ml$/iu.test(path)
  const paths = [...texts.keys()].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || (a < b ? -1 : 1))
  const main = texts.get(paths[0] ?? '')?.text ?? ''
  const format = Number(/^format *: *["']?(\d+)/mu.exec(main)?.[1] ?? formatNow)
  if (format > formatNow) return refuse('newer', { name, format, known: formatNow })
  return {
    project: { name, files: new Map(paths.map((path) => [path, texts.get(path)?.text ?? ''])) },
    converted: paths.flatMap((path) => {
      const encoding = texts.get(path)?.encoding
      return encoding ? [{ name: path, encoding }] : []
    }),
    windowsLines: new Set(paths.filter((path) => texts.get(path)?.isWindows)),
    leftOut,
    root,
  }
}

/** Files of which none is a scenario's: the most telling one is named. */
const foreign = (entries: readonly Entry[]): Refusal => {
  const kinds = entries.map((each) => ({ each, kind: fileKind(each.bytes) }))
  const word = kinds.find(({ each, kind }) => kind === 'word' || /\.(?:docx?|odt|rtf|pages)$/iu.test(each.path))
  if (word) return refuse('word', { name: nameOf(word.each.path) })
  return refuse('nothing', { names: namesOf(entries) })
}

const namesOf = (entries: readonly Entry[]): string => {
  const names = entries.slice(0, 4).map((each) => nameOf(each.path))
  return names.join(', ') + (entries.length > 4 ? ' …' : '')
}

/** A scenario is called after its folder, or after what was given. */
const called = (root: string, name: string): string => root.split('/').at(-2) ?? (name === '' ? 'scenario' : name)
