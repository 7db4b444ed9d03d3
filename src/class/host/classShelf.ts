import { type DBSchema, openDB } from 'idb'
import { type HostPlay, readHostPlay } from '../../classroom/index.ts'

/** How long a class stays on its teacher's device. */
export const keptMs = 24 * 60 * 60 * 1000

/** A class as it is kept. */
export interface KeptClass {
  readonly play: HostPlay
  /** Whole minutes since 1970 at which it began. */
  readonly begun: number
  /** Milliseconds since 1970 at which it is deleted. */
  readonly until: number
}

interface ClassBase extends DBSchema {
  classes: { key: 'present'; value: KeptClass }
}

const open = () => openDB<ClassBase>('left-of-october/class', 1, { upgrade: (fresh) => void fresh.createObjectStore('classes') })

/** The class on this device; one whose day is over is deleted and not given, one that cannot be read is not given. Rejects where storage is refused. */
export const keptClass = async (now: number): Promise<KeptClass | undefined> => {
  const base = await open()
  const kept: KeptClass | undefined = await base.get('classes', 'present')
  if (kept && now <= kept.until) return readHostPlay(kept.play) && Number.isFinite(kept.begun) ? kept : undefined
  await base.delete('classes', 'present')
  return undefined
}

/** Keeps the class in place of the one before. Rejects where the device takes nothing more. */
export const keepClass = async (kept: KeptClass): Promise<void> => {
  const change = (await open()).transaction('classes', 'readwrite', { durability: 'strict' })
  await Promise.all([change.store.put(kept, 'present'), change.done])
}

export const deleteClass = async (): Promise<void> => (await open()).delete('classes', 'present')
