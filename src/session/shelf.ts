import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { readJournal } from '../engine/index.ts'
import type { Save, SaveShelf, SlotId } from './types.ts'

interface Shelf extends DBSchema {
  saves: { key: SlotId; value: Save }
}

/** What storage gives back may be anything; what is no save is as good as none. */
const isSave = (value: Save | undefined): value is Save =>
  typeof value === 'object' &&
  value !== null &&
  readJournal(value.journal) !== undefined &&
  [value.title, value.line].every((each) => typeof each === 'string') &&
  [value.read, value.at, value.decisions].every(Number.isFinite)

/**
 * Opens the shelf of saves in IndexedDB. Where the browser refuses storage (private windows, old browsers) a shelf in memory
 * takes its place and `persistent` is false: the game plays on, and says so.
 */
export const openShelf = async (scenario: string): Promise<SaveShelf> => {
  try {
    const db = await openDB<Shelf>(`left-of-october/${scenario}`, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('saves'),
    })
    void globalThis.navigator?.storage?.persist?.().catch(() => false)
    return shelfIn(db)
  } catch {
    return memoryShelf()
  }
}

const shelfIn = (db: IDBPDatabase<Shelf>): SaveShelf => {
  // What the disk has not taken yet, or will not take because it is full: it lasts as long as the page.
  const held = new Map<SlotId, Save>()
  const put = async (slot: SlotId, save: Save): Promise<void> => {
    // `relaxed` would answer before the disk has it; a choice counts as kept only when it is.
    const change = db.transaction('saves', 'readwrite', { durability: 'strict' })
    await Promise.all([change.store.put(save, slot), change.done])
    if (held.get(slot) === save) held.delete(slot)
  }
  return {
    persistent: true,
    list: async () => {
      const [slots, saves] = await Promise.all([db.getAllKeys('saves'), db.getAll('saves')]).catch(() => [[], []])
      const kept = slots.flatMap((slot, at): [SlotId, Save][] => (isSave(saves[at]) ? [[slot, saves[at]]] : []))
      return listed(new Map([...kept, ...held]))
    },
    read: async (slot) => {
      const save = held.get(slot) ?? (await db.get('saves', slot).catch(() => undefined))
      return isSave(save) ? save : undefined
    },
    write: async (slot, save) => {
      held.set(slot, save)
      await put(slot, save)
      // There is room again: what was refused before may go in now.
      await Promise.allSettled([...held].filter(([other]) => other !== slot).map((each) => put(...each)))
    },
    remove: (slot) => {
      held.delete(slot)
      return db.delete('saves', slot)
    },
  }
}

/** A shelf that lasts as long as the page. */
export const memoryShelf = (): SaveShelf => {
  const saves = new Map<SlotId, Save>()
  return {
    persistent: false,
    list: async () => listed(saves),
    read: async (slot) => saves.get(slot),
    write: async (slot, save) => void saves.set(slot, save),
    remove: async (slot) => void saves.delete(slot),
  }
}

const listed = (saves: ReadonlyMap<SlotId, Save>) => [...saves].map(([slot, save]) => ({ slot, save }))
