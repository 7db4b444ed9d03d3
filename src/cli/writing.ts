import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { statAt } from './files.ts'

/** Whether something other than an empty folder stands at a path. */
export const isTaken = (path: string): boolean => {
  const stat = statAt(path)
  return stat !== undefined && (!stat.isDirectory() || readdirSync(path).length > 0)
}

/** Writes a file that is not there yet, with the folders above it. Words where it could not, undefined where it did. */
export const writeNew = (path: string, text: string): string | undefined =>
  attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  })

/** Writes a file in place of what stood there, whole or not at all. Words where it could not, undefined where it did. */
export const writeWhole = (path: string, text: string): string | undefined =>
  attempt(path, () => {
    const aside = `${path}.part`
    try {
      writeFileSync(aside, text)
      renameSync(aside, path)
    } catch (fault) {
      rmSync(aside, { force: true })
      throw fault
    }
  })

const attempt = (path: string, write: () => void): string | undefined => {
  try {
    write()
    return undefined
  } catch (fault) {
    return `${path} cannot be written: ${reasonOf(fault)}`
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there.',
  EPERM: 'you may not write there.',
  EROFS: 'this disk can only be read.',
  ENOENT: 'there is no such folder.',
  ENOTDIR: 'a file stands where a folder is meant.',
  EISDIR: 'a folder stands there.',
  EEXIST: 'something stands there already.',
  ENOSPC: 'the disk is full.',
  ENAMETOOLONG: 'the name is too long.',
}

/** Why a disk refused, in words. */
export const reasonOf = (fault: unknown): string => {
  const { code = '' } = fault as { code?: string }
  return reasons[code] ?? `the disk refused (${code}).`
}
