/** A file as it was given: from a folder, a zip or a drop. `bytes` may hold less than `size` where the file is too large to be read. */
export interface Entry {
  /** With the folders it was given in, forward strokes between them. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly size: number
}

/** Bytes. The reader of scenarios takes no larger file (src/scenario/read/fileCheck.ts). */
export const mostFileBytes = 2_000_000

/** Bytes of all files of a scenario together: ten times the campaign. */
export const mostBytes = 20_000_000

export const mostFiles = 500

export const stemOf = (path: string): string => nameOf(path).replace(/\.(?:ya?ml|zip|txt)$/iu, '')
export const nameOf = (path: string): string => path.split('/').at(-1) ?? path
export const folderOf = (path: string): string => path.slice(0, path.length - nameOf(path).length)

/** Whether a scenario is written in files of this name. Word processors and Windows like to add `.txt`. */
export const isWritten = (path: string): boolean => /\.ya?ml(?:\.txt)?$/iu.test(path)

/** What programs leave beside one's files: hidden folders, a Mac's shadows of files, packages. */
export const isLitter = (path: string): boolean => /(?:^|\/)(?:\.|__MACOSX(?:\/|$)|node_modules(?:\/|$))/u.test(path)

/** A path that leads out of the folder it was given in, or that begins at the top of a disk. */
export const leadsOut = (path: string): boolean => /^(?:\/|[A-Za-z]:)/u.test(path) || path.split('/').includes('..')

export const withStrokes = (path: string): string => path.replaceAll('\\', '/').replace(/(^|\/)(?:\.\/)+/gu, '$1')
