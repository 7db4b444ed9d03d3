import { directoryOpen, type FileWithDirectoryAndFileHandle, fileOpen } from 'browser-fs-access'
import { type Entry, isLitter, isWritten, mostBytes, mostFileBytes, nameOf } from '../read/entry.ts'
import type { Given } from '../read/projectFrom.ts'
import { type Home, nowhere } from './home.ts'

/** What a teacher gave, as it was read: files, and the ways back to them where the browser gives any. */
export interface Picked {
  readonly entries: readonly Entry[]
  /** The way back to each file, and to the folder that it lies in. */
  readonly files: ReadonlyMap<string, FileSystemFileHandle>
  readonly folders: ReadonlyMap<string, FileSystemDirectoryHandle>
  readonly name: string
}

/** Folders into which is looked before it is clear that no scenario was meant. */
const mostFolders = 300

/** Lets a folder be chosen. Undefined where the teacher thought better of it. */
export const pickFolder = async (): Promise<Picked | undefined> => {
  let seen = 0
  const skipDirectory = ({ name }: { readonly name: string }) => {
    seen += 1
    return seen > mostFolders || isLitter(name)
  }
  const found = await unlessAborted(directoryOpen({ recursive: true, mode: 'read', id: 'scenario', skipDirectory }))
  // An empty folder comes as itself.
  return found && pickedOf(found.filter((each) => each instanceof File))
}

/** Lets a file be chosen: a scenario of one file, or a zip. Several scenario files are taken for one folder. */
export const pickFiles = async (): Promise<Picked | undefined> => {
  const found = await unlessAborted(fileOpen({ multiple: true, extensions: ['.yaml', '.yml', '.zip', '.txt'], id: 'scenario' }))
  return found && pickedOf(found)
}

const unlessAborted = <Found>(picking: Promise<Found>): Promise<Found | undefined> =>
  picking.catch((fault: unknown) => {
    if (fault instanceof DOMException && fault.name === 'AbortError') return undefined
    throw fault
  })

/** What was dropped on the page: files, folders, or both. Must be called while the drop is handled. */
export const pickDropped = async (items: readonly DataTransferItem[]): Promise<Picked> => {
  // The browser forgets a drop once its handling is over: what it gives is asked for at once.
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])
  const handles = items.map((item) =>
    'getAsFileSystemHandle' in item ? (item as Handled).getAsFileSystemHandle().catch(() => null) : Promise.resolve(null),
  )
  const files: FileWithDirectoryAndFileHandle[] = []
  for (const entry of entries) files.push(...(entry instanceof File ? [entry] : await filesBelow(entry)))
  const [first] = await Promise.all(handles)
  const picked = await pickedOf(files)
  if (items.length !== 1 || !first) return picked
  const isFolder = first.kind === 'directory'
  return {
    ...picked,
    folders: isFolder ? new Map([[`${first.name}/`, first as FileSystemDirectoryHandle]]) : new Map(),
    files: isFolder ? new Map() : new Map([[first.name, first as FileSystemFileHandle]]),
  }
}

type Handled = DataTransferItem & { getAsFileSystemHandle(): Promise<FileSystemHandle | null> }

const filesBelow = async (entry: FileSystemEntry, depth = 0): Promise<readonly File[]> => {
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))
    const path = entry.fullPath.replace(/^\//u, '')
    return [Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '', configurable: true })]
  }
  if (depth > 8 || isLitter(entry.name)) return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: File[] = []
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0 || found.length > 20_000) return found
    for (const each of some) found.push(...(await filesBelow(each, depth + 1)))
  }
}

/** Reads the files: of scenario files and zips as much as can be used, of a single other file its beginning, of others nothing. */
const pickedOf = async (given: readonly FileWithDirectoryAndFileHandle[]): Promise<Picked> => {
  const entries: Entry[] = []
  const files = new Map<string, FileSystemFileHandle>()
  const folders = new Map<string, FileSystemDirectoryHandle>()
  let left = mostBytes
  for (const file of given) {
    const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath
    const isWanted = isWritten(path) && !isLitter(path)
    const most = given.length === 1 ? (/\.zip$/iu.test(path) ? mostBytes : mostFileBytes) : isWanted ? mostFileBytes : 8
    const bytes = new Uint8Array(await file.slice(0, Math.max(0, Math.min(most, left))).arrayBuffer())
    if (isWanted) left -= bytes.length
    entries.push({ path, bytes, size: file.size })
    if (file.handle) files.set(path, file.handle)
    if (file.directoryHandle) folders.set(path.slice(0, path.length - nameOf(path).length), file.directoryHandle)
  }
  const name = entries[0]?.path.includes('/') ? (entries[0]?.path.split('/')[0] ?? '') : ''
  return { entries, files, folders, name }
}

/** Where the scenario that was made of it lies: there it can be saved again. A zip has to be packed anew. */
export const homeOf = async ({ entries, files, folders }: Picked, { root, windowsLines, project }: Given): Promise<Home> => {
  const [top] = [...folders].filter(([path]) => path !== '' && root.startsWith(path)).sort(([a], [b]) => b.length - a.length)
  if (top) {
    let folder = top[1]
    for (const name of root.slice(top[0].length).split('/').filter(Boolean)) folder = await folder.getDirectoryHandle(name)
    return { kind: 'folder', folder, windowsLines }
  }
  const [only] = entries
  const file = only && entries.length === 1 ? files.get(only.path) : undefined
  if (!file || project.files.size !== 1 || !isWritten(file.name)) return nowhere
  return { kind: 'file', file, windowsLines }
}
