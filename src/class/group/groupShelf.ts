import { type DBSchema, openDB } from 'idb'
import type { GroupPlay } from '../../classroom/index.ts'

interface Kept {
  readonly play: GroupPlay
  /** Milliseconds since 1970 of the last change. */
  readonly at: number
}

interface GroupBase extends DBSchema {
  groups: { key: string; value: Kept }
}

/** How long a group's work stays on its device after the last press. */
export const keptMs = 24 * 60 * 60 * 1000

/** Where the work of groups is kept on this device. */
export interface GroupShelf {
  /** What was kept under a key: anything, since storage may hold anything. */
  read(key: string): Promise<{ readonly play: unknown; readonly at: number } | undefined>
  /** Rejects where the device takes nothing more. */
  write(key: string, kept: Kept): Promise<void>
  remove(key: string): Promise<void>
}

/** Opens the shelf and throws away what has lain there too long, save what stands under `key`. Rejects where storage is refused. */
export const openGroupShelf = async (key: string, now: number): Promise<GroupShelf> => {
  const db = await openDB<GroupBase>('left-of-october/class-groups', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('groups'),
  })
  for (const other of await db.getAllKeys('groups')) {
    const kept = other === key ? undefined : await db.get('groups', other)
    if (kept && !(now - kept.at <= keptMs)) await db.delete('groups', other)
  }
  return {
    read: (one) => db.get('groups', one),
    write: async (one, kept) => {
      const change = db.transaction('groups', 'readwrite', { durability: 'strict' })
      const put = change.store.put(kept, one)
      // Committed at once: a page that is reloaded or closed at this moment takes back nothing that was handed over.
      change.commit()
      await Promise.all([put, change.done])
    },
    remove: (one) => db.delete('groups', one),
  }
}
