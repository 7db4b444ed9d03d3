import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Project } from '../../workbench.ts'
import { type Home, isHome } from '../disk/home.ts'
import { keptOf } from './ladder.ts'

/** What is known of a draft without reading its copies. */
export interface Draft {
  readonly id: string
  readonly name: string
  /** Of its newest copy, in milliseconds since 1970. */
  readonly at: number
  /** Whether the newest copy lies on a disk too, so that this is not the only one. */
  readonly isOnDisk: boolean
  /** The page that writes it: another one that finds its own name gone leaves the draft alone. */
  readonly writer: string
}

/** What lies on a disk of a draft: where, and the texts as they were written there last. */
export interface OnDisk {
  readonly home: Home
  readonly saved: Project
}

/** The texts of a draft as they stood at a time. */
export interface Copy {
  readonly draft: string
  readonly at: number
  readonly project: Project
}

interface Shelf extends DBSchema {
  drafts: { key: string; value: Draft }
  copies: { key: [string, number]; value: Copy }
  disks: { key: string; value: OnDisk }
}

/** How a draft fares: kept; taken over by another page; or refused, because the disk is full or the browser keeps nothing. */
export type Kept = 'kept' | 'taken' | 'refused'

export interface Drafts {
  /** The newest first. */
  list(): Promise<readonly Draft[]>
  /** The copies of a draft, the newest first. */
  copies(draft: string): Promise<readonly Copy[]>
  /**
   * Puts a copy on top of a draft's, and takes away those that the ladder does not keep. `claim` makes the page its writer, whoever was
   * before. Nothing is written where another page is.
   */
  keep(draft: Omit<Draft, 'at'>, project: Project, at: number, claim?: boolean): Promise<Kept>
  /** Where a draft was saved to; it can be written there again after the page was closed. */
  disk(draft: string): Promise<OnDisk | undefined>
  keepDisk(draft: string, disk: OnDisk): Promise<void>
  /** Takes a draft away with all its copies. */
  remove(draft: string): Promise<void>
}

/** The drafts in IndexedDB; where the browser refuses storage they last as long as the page, and `keep` says `refused`. */
export const openDrafts = async (name = 'left-of-october/drafts'): Promise<Drafts> => {
  try {
    const db = await openDB<Shelf>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('drafts', { keyPath: 'id' })
        fresh.createObjectStore('copies', { keyPath: ['draft', 'at'] })
        fresh.createObjectStore('disks')
      },
    })
    void globalThis.navigator?.storage?.persist?.().catch(() => false)
    return draftsIn(db)
  } catch {
    return noDrafts
  }
}

const noDrafts: Drafts = {
  list: async () => [],
  copies: async () => [],
  keep: async () => 'refused',
  disk: async () => undefined,
  keepDisk: async () => undefined,
  remove: async () => undefined,
}

const draftsIn = (db: IDBPDatabase<Shelf>): Drafts => ({
  list: async () => (await db.getAll('drafts')).filter(isDraft).sort((a, b) => b.at - a.at),
  copies: async (draft) => (await db.getAll('copies', ofDraft(draft))).filter(isCopy).reverse(),
  keep: async (draft, project, at, claim = false) => {
    try {
      const change = db.transaction(['drafts', 'copies'], 'readwrite', { durability: 'strict' })
      const [drafts, copies] = [change.objectStore('drafts'), change.objectStore('copies')]
      // Where reading fails already, nobody waits for the end of the change.
      change.done.catch(() => undefined)
      const before = await drafts.get(draft.id)
      if (before && before.writer !== draft.writer && !claim) {
        await change.done
        return 'taken'
      }
      const times = (await copies.getAllKeys(ofDraft(draft.id))).map(([, time]) => time)
      const kept = new Set(keptOf([...times, at], at))
      await Promise.all([
        drafts.put({ ...draft, at }),
        copies.put({ draft: draft.id, at, project }),
        ...times.filter((time) => !kept.has(time)).map((time) => copies.delete([draft.id, time])),
        change.done,
      ])
      return 'kept'
    } catch {
      return 'refused'
    }
  },
  disk: async (draft) => {
    const disk = await db.get('disks', draft)
    return disk && isProject(disk.saved) && isHome(disk.home) ? disk : undefined
  },
  // Some browsers cannot keep the way to a file; it is asked for again there.
  keepDisk: (draft, disk) =>
    db.put('disks', disk, draft).then(
      () => undefined,
      () => undefined,
    ),
  remove: async (draft) => {
    const change = db.transaction(['drafts', 'copies', 'disks'], 'readwrite')
    await Promise.all([
      change.objectStore('disks').delete(draft),
      change.objectStore('drafts').delete(draft),
      change.objectStore('copies').delete(ofDraft(draft)),
      change.done,
    ])
  },
})

const ofDraft = (draft: string) => IDBKeyRange.bound([draft, 0], [draft, Number.MAX_SAFE_INTEGER])

/** What lies in storage may have been put there by another version of the page. */
const isDraft = (value: Draft): boolean =>
  typeof value.id === 'string' && typeof value.name === 'string' && typeof value.at === 'number'

const isCopy = ({ project, at }: Copy): boolean => typeof at === 'number' && isProject(project)

const isProject = (value: Project): boolean =>
  typeof value?.name === 'string' &&
  value.files instanceof Map &&
  [...value.files].every(([path, text]) => typeof path === 'string' && typeof text === 'string')
