import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../scenario/load.ts'

/** A byte more than the loader takes, so that it can say that a file is too large without all of it being read. */
const mostBytes = 2_000_001

/**
 * The files of a scenario: the file itself, or every YAML file below the folder, in alphabetical order. Links are not
 * followed, so that a folder from somewhere else shows only what lies in it. Undefined where there is nothing to read.
 */
export const scenarioFiles = (path: string): readonly SourceFile[] | undefined => {
  const stat = statAt(path)
  if (!stat) return undefined
  if (!stat.isDirectory()) return stat.isFile() ? readable(path) : undefined
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .flatMap(readable)
}

/** What stands at a path; undefined where nothing does, or where a file stands on the way to it. */
export const statAt = (path: string): Stats | undefined => {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Nothing where the file may not be read, or went away in between: an editor replaces a file by renaming. */
const readable = (path: string): readonly SourceFile[] => {
  try {
    return [{ path, bytes: beginningOf(path) }]
  } catch {
    return []
  }
}

const beginningOf = (path: string): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.min(statSync(path).size, mostBytes))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}
