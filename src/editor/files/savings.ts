import { fileSave, supported } from 'browser-fs-access'
import { strToU8, zipSync } from 'fflate'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { locale } from '../../ui/messages/index.ts'
import type { Project } from '../workbench.ts'
import type { Desk } from './desk.ts'
import { type Home, nowhere, safeName, writeBack, writeNew } from './disk/home.ts'

/** Whether this browser lets a page write to the disk; elsewhere saving is downloading. */
export const canWrite = supported

/** Saves to where the scenario lies; where that is nowhere, asks for a place, or downloads. `over`: what the disk holds is written over. */
export const save = async (desk: Desk, over = false): Promise<void> => {
  const project = desk.bench.project.current
  const disk = desk.disk.current
  if (!disk || disk.home.kind === 'none') return canWrite ? desk.asked.set({ kind: 'save' }) : saveCopy(desk)
  const written = await writeBack(disk.home, project, disk.saved, over)
  switch (written.kind) {
    case 'written':
      return told(desk, project, disk.home, tEditor('files.tell.saved', { place: written.place, time: timeOf(Date.now()) }))
    case 'changed':
      return desk.asked.set({ kind: 'changed', names: written.names })
    case 'homeless':
      return desk.asked.set({ kind: 'save' })
    case 'denied':
      return desk.bench.tell(tEditor('files.tell.denied'))
    case 'failed':
      return desk.bench.tell(tEditor('files.tell.failed', { name: written.name }))
  }
}

const told = async (desk: Desk, project: Project, home: Home, words: string): Promise<void> => {
  desk.asked.set(undefined)
  desk.bench.tell(words)
  await desk.wrote(project, home)
}

type Picker = { showDirectoryPicker(how: { mode: 'readwrite'; id: string }): Promise<FileSystemDirectoryHandle> }

/** Puts the scenario into a new folder within one that the teacher chooses. */
export const saveFolder = async (desk: Desk): Promise<void> => {
  const project = desk.bench.project.current
  const parent = await (globalThis as unknown as Picker)
    .showDirectoryPicker({ mode: 'readwrite', id: 'scenario' })
    .catch(() => undefined)
  if (!parent) return
  const home = await writeNew(parent, project)
  if (home?.kind !== 'folder') return desk.bench.tell(tEditor('files.tell.failed', { name: project.name }))
  await told(
    desk,
    project,
    home,
    tEditor('files.tell.saved', { place: `${parent.name}/${home.folder.name}`, time: timeOf(Date.now()) }),
  )
}

/** Saves a scenario of one file as that file, any other as a zip, wherever the teacher says, or among the downloads. */
export const saveCopy = async (desk: Desk): Promise<void> => {
  const project = desk.bench.project.current
  const [only] = project.files
  const isOne = only !== undefined && project.files.size === 1
  const name = `${safeName(project.name)}${isOne ? '.yaml' : '.zip'}`
  const blob = isOne ? new Blob([only[1]], { type: 'application/yaml' }) : zipOf(project)
  const handle = await keepFile(blob, name, isOne ? ['.yaml', '.yml'] : ['.zip'])
  if (handle === undefined) return
  const home: Home = handle && isOne ? { kind: 'file', file: handle, windowsLines: new Set() } : nowhere
  const words = handle
    ? tEditor('files.tell.saved', { place: handle.name, time: timeOf(Date.now()) })
    : tEditor('files.tell.downloaded', { name })
  await told(desk, project, home, words)
}

/** Saves a file to be given to others. What lies on the bench is not saved by that. */
export const giveFile = async (desk: Desk, blob: Blob, name: string, extensions: readonly string[]): Promise<void> => {
  const handle = await keepFile(blob, name, extensions)
  if (handle === undefined) return
  desk.asked.set(undefined)
  desk.bench.tell(tEditor('files.tell.given', { name: handle?.name ?? name }))
}

/** The way back to the file, null where it was downloaded; undefined where the teacher thought better of it. */
const keepFile = async (
  blob: Blob,
  fileName: string,
  extensions: readonly string[],
): Promise<FileSystemFileHandle | null | undefined> => {
  try {
    return await fileSave(blob, { fileName, extensions: [...extensions], id: 'scenario' })
  } catch {
    return undefined
  }
}

/** A scenario's files as a zip, in a folder of its name. */
export const zipOf = ({ name, files }: Project): Blob => {
  const folder = safeName(name)
  const packed = zipSync(Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, strToU8(text)])))
  return new Blob([packed as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
}

export const timeOf = (at: number): string => new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })

/** A copy's time: with its day where that was another, with its seconds where it was this hour. */
export const momentOf = (at: number, now: number): string => {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  if (isToday && now - at < 3_600_000) return tEditor('files.today', { time: new Date(at).toLocaleTimeString(locale) })
  const day = new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'long' })
  return isToday ? tEditor('files.today', { time: timeOf(at) }) : tEditor('files.day', { day, time: timeOf(at) })
}
