import { describe, expect, it } from 'vitest'
import { type Home, safeName, writeBack, writeNew } from '../../../src/editor/files/disk/home.ts'
import type { Project } from '../../../src/editor/workbench.ts'

/** A folder of a disk as the browser shows it, held in memory. `isFull`: nothing more can be written. */
class Folder {
  readonly kind = 'directory'
  readonly files = new Map<string, string>()
  readonly folders = new Map<string, Folder>()
  readonly name: string
  isFull = false
  permission: PermissionState = 'granted'
  constructor(name: string) {
    this.name = name
  }
  queryPermission = async () => this.permission
  requestPermission = async () => this.permission
  async getDirectoryHandle(name: string, { create = false } = {}) {
    const there = this.folders.get(name)
    if (there) return there
    if (!create) throw new DOMException('none', 'NotFoundError')
    const fresh = new Folder(name)
    this.folders.set(name, fresh)
    return fresh
  }
  async getFileHandle(name: string, { create = false } = {}) {
    if (!create && !this.files.has(name)) throw new DOMException('none', 'NotFoundError')
    return {
      name,
      getFile: async () => new Blob([this.files.get(name) ?? '']),
      createWritable: async () => {
        let held = ''
        return {
          write: async (text: string) => {
            held += text
          },
          close: async () => {
            if (this.isFull) throw new DOMException('full', 'QuotaExceededError')
            this.files.set(name, held)
          },
        }
      },
    }
  }
  async removeEntry(name: string) {
    this.files.delete(name)
  }
}

const project = (files: Record<string, string>): Project => ({ name: 'bread', files: new Map(Object.entries(files)) })
const homeIn = (folder: Folder, ...windowsLines: string[]): Home => ({
  kind: 'folder',
  folder: folder as unknown as FileSystemDirectoryHandle,
  windowsLines: new Set(windowsLines),
})
const saved = project({ 'scenario.yaml': 'one\ntwo\n', 'parts/a.yaml': 'a', 'parts/b.yaml': 'b' })
const disk = async () => {
  const folder = new Folder('bread')
  await writeBack(homeIn(folder), saved, undefined)
  return { folder, parts: await folder.getDirectoryHandle('parts') }
}

describe('saving back to a folder', () => {
  it('writes what was changed, takes away what is gone, and leaves the rest and other files alone', async () => {
    const { folder, parts } = await disk()
    folder.files.set('notes.docx', 'mine')
    parts.files.set('a.yaml', 'a')
    const now = project({ 'scenario.yaml': 'one\nthree\n', 'parts/a.yaml': 'a', 'plain/new.yaml': 'n' })
    expect(await writeBack(homeIn(folder), now, saved)).toEqual({ kind: 'written', place: 'bread' })
    expect([...folder.files]).toEqual([
      ['scenario.yaml', 'one\nthree\n'],
      ['notes.docx', 'mine'],
    ])
    expect([...parts.files]).toEqual([['a.yaml', 'a']])
    expect(folder.folders.get('plain')?.files.get('new.yaml')).toBe('n')
  })

  it('keeps the line ends of Windows where a file had them', async () => {
    const { folder } = await disk()
    folder.files.set('scenario.yaml', 'one\r\ntwo\r\n')
    const now = project({ ...Object.fromEntries(saved.files), 'scenario.yaml': 'one\nthree\n' })
    expect((await writeBack(homeIn(folder, 'scenario.yaml'), now, saved)).kind).toBe('written')
    expect(folder.files.get('scenario.yaml')).toBe('one\r\nthree\r\n')
  })

  it('writes nothing where another program wrote in between, until it is told to', async () => {
    const { folder } = await disk()
    folder.files.set('scenario.yaml', 'of a colleague')
    const now = project({ ...Object.fromEntries(saved.files), 'scenario.yaml': 'mine', 'parts/a.yaml': 'mine too' })
    expect(await writeBack(homeIn(folder), now, saved)).toEqual({ kind: 'changed', names: ['scenario.yaml'] })
    expect(folder.files.get('scenario.yaml')).toBe('of a colleague')
    expect((await folder.getDirectoryHandle('parts')).files.get('a.yaml')).toBe('a')
    expect((await writeBack(homeIn(folder), now, saved, true)).kind).toBe('written')
    expect(folder.files.get('scenario.yaml')).toBe('mine')
  })

  it('says when it may not, or the disk is full; the old file stays', async () => {
    const { folder } = await disk()
    const now = project({ ...Object.fromEntries(saved.files), 'scenario.yaml': 'mine' })
    folder.permission = 'denied'
    expect(await writeBack(homeIn(folder), now, saved)).toEqual({ kind: 'denied' })
    folder.permission = 'granted'
    folder.isFull = true
    expect(await writeBack(homeIn(folder), now, saved)).toEqual({ kind: 'failed', name: 'scenario.yaml' })
    expect(folder.files.get('scenario.yaml')).toBe('one\ntwo\n')
  })

  it('has no place for a scenario that lies nowhere', async () => {
    expect(await writeBack({ kind: 'none' }, saved, undefined)).toEqual({ kind: 'homeless' })
  })
})

describe('saving to a new folder', () => {
  it('takes another name where one of that name is there, and touches nothing in that', async () => {
    const parent = new Folder('Documents')
    const old = await parent.getDirectoryHandle('bread', { create: true })
    old.files.set('scenario.yaml', 'old')
    await writeNew(parent as unknown as FileSystemDirectoryHandle, saved)
    expect([...parent.folders.keys()]).toEqual(['bread', 'bread-2'])
    expect([...old.files]).toEqual([['scenario.yaml', 'old']])
    expect(parent.folders.get('bread-2')?.files.get('scenario.yaml')).toBe('one\ntwo\n')
  })

  it('takes a name that every disk takes', () => {
    expect(safeName('Bread: “riot” / 1917?')).toBe('Bread-“riot”-1917')
    expect(safeName('..')).toBe('scenario')
  })
})
