import type { Project } from '../../workbench.ts'

/** Where on the disk a scenario lies, as far as the browser lets the page write there again. */
export type Home =
  | { readonly kind: 'none' }
  | { readonly kind: 'folder'; readonly folder: FileSystemDirectoryHandle; readonly windowsLines: ReadonlySet<string> }
  | { readonly kind: 'file'; readonly file: FileSystemFileHandle; readonly windowsLines: ReadonlySet<string> }

export const nowhere: Home = { kind: 'none' }

export const isHome = (value: Home): boolean => ['none', 'folder', 'file'].includes(value?.kind)

/** How writing to the disk went. `changed`: files that another program wrote in between; nothing was written. */
export type Written =
  | { readonly kind: 'written'; readonly place: string }
  | { readonly kind: 'denied' }
  | { readonly kind: 'changed'; readonly names: readonly string[] }
  | { readonly kind: 'failed'; readonly name: string }
  /** The scenario has become several files, and was opened as one. */
  | { readonly kind: 'homeless' }

/**
 * Writes a scenario back to where it lies: only the files that are different from `saved`. Files that are no longer in it are taken
 * away. Where the disk holds something else than `saved`, nothing is written unless `over` is set.
 */
export const writeBack = async (home: Home, project: Project, saved: Project | undefined, over = false): Promise<Written> => {
  if (home.kind === 'none' || (home.kind === 'file' && project.files.size !== 1)) return { kind: 'homeless' }
  const top = home.kind === 'folder' ? home.folder : home.file
  if (!(await mayWrite(top))) return { kind: 'denied' }
  const changed = [...project.files].filter(([path, text]) => saved?.files.get(path) !== text)
  const gone = [...(saved?.files.keys() ?? [])].filter((path) => !project.files.has(path))
  if (!over) {
    const others: string[] = []
    for (const path of [...changed.map(([each]) => each), ...gone]) {
      const there = await textAt(home, path)
      if (there !== undefined && there !== saved?.files.get(path) && there !== project.files.get(path)) others.push(path)
    }
    if (others.length > 0) return { kind: 'changed', names: others }
  }
  for (const [path, text] of changed) {
    const whole = home.windowsLines.has(path) ? text.replaceAll('\n', '\r\n') : text
    try {
      await write(home.kind === 'file' ? home.file : await fileAt(home.folder, path, true), whole)
    } catch {
      return { kind: 'failed', name: path }
    }
  }
  if (home.kind === 'folder') for (const path of gone) await takeAway(home.folder, path)
  return { kind: 'written', place: top.name }
}

/** Puts a scenario into a new folder within `parent`; a folder of its name that is there already is left as it is. */
export const writeNew = async (parent: FileSystemDirectoryHandle, project: Project): Promise<Home | undefined> => {
  try {
    const folder = await parent.getDirectoryHandle(await freeName(parent, safeName(project.name)), { create: true })
    for (const [path, text] of project.files) await write(await fileAt(folder, path, true), text)
    return { kind: 'folder', folder, windowsLines: new Set() }
  } catch {
    return undefined
  }
}

/** A name that every disk takes. */
export const safeName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|]|\p{Cc}/gu, ' ')
    .trim()
    .replace(/\s+/gu, '-')
    .replace(/^\.+|\.+$/gu, '')
    .slice(0, 60) || 'scenario'

const freeName = async (parent: FileSystemDirectoryHandle, name: string): Promise<string> => {
  for (let number = 1; number < 100; number += 1) {
    const tried = number === 1 ? name : `${name}-${number}`
    const isFree = await parent.getDirectoryHandle(tried).then(
      () => false,
      (fault: unknown) => fault instanceof DOMException && fault.name === 'NotFoundError',
    )
    if (isFree) return tried
  }
  return name
}

interface Asking {
  queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>
}

const mayWrite = async (handle: FileSystemHandle & Asking): Promise<boolean> => {
  const how = { mode: 'readwrite' } as const
  if ((await handle.queryPermission?.(how)) === 'granted') return true
  return (await handle.requestPermission?.(how).catch(() => 'denied')) !== 'denied'
}

const fileAt = async (top: FileSystemDirectoryHandle, path: string, create = false): Promise<FileSystemFileHandle> => {
  const folders = path.split('/')
  const name = folders.pop() ?? path
  let folder = top
  for (const each of folders) folder = await folder.getDirectoryHandle(each, { create })
  return folder.getFileHandle(name, { create })
}

/** What lies there now; undefined where nothing does. */
const textAt = async (home: Exclude<Home, { kind: 'none' }>, path: string): Promise<string | undefined> => {
  try {
    const handle = home.kind === 'file' ? home.file : await fileAt(home.folder, path)
    const text = await (await handle.getFile()).text()
    return text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  } catch {
    return undefined
  }
}

/** The browser writes beside the file and puts it in place at the end: a disk that fills up in between leaves the old one. */
const write = async (file: FileSystemFileHandle, text: string): Promise<void> => {
  const stream = await file.createWritable()
  await stream.write(text)
  await stream.close()
}

const takeAway = async (top: FileSystemDirectoryHandle, path: string): Promise<void> => {
  const folders = path.split('/')
  const name = folders.pop() ?? path
  try {
    let folder = top
    for (const each of folders) folder = await folder.getDirectoryHandle(each)
    await folder.removeEntry(name)
  } catch {
    // It is not there any more.
  }
}
