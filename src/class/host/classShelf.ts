import { type DBSchema, openDB } from 'idb'
import { type HostPlay, readHostPlay } from '../../classroom/index.ts'

/** How long a class stays on its teacher's device after the last press. */
export const keptMs = 24 * 60 * 60 * 1000

/** A class as it is kept. */
export interface KeptClass {
  readonly play: HostPlay
  /** Whole minutes since 1970 at which it began. */
  readonly begun: number
  /** Milliseconds since 1970 at which it is deleted. */
  readonly until: number
}

/** A rehearsal lies beside the class and never in its place. */
export type Slot = 'present' | 'rehearsal'

interface ClassBase extends DBSchema {
  classes: { key: Slot; value: KeptClass }
}

const open = () => openDB<ClassBase>('left-of-october/class', 1, { upgrade: (fresh) => void fresh.createObjectStore('classes') })

/**
 * The class on this device; one whose day is over is deleted and not given. A clock that ran ahead when the class was kept lets it
 * stay no longer than a day from now. One that cannot be read is not given. Rejects where storage is refused.
 */
export const keptClass = async (now: number, slot: Slot = 'present'): Promise<KeptClass | undefined> => {
  const base = await open()
  const kept: KeptClass | undefined = await base.get('classes', slot)
  const isInTime = kept !== undefined && now <= kept.until
  if (isInTime && !(readHostPlay(kept.play) && Number.isFinite(kept.begun))) return undefined
  if (isInTime) return { ...kept, until: Math.min(kept.until, now + keptMs) }
  if (kept !== undefined) await base.delete('classes', slot)
  return undefined
}

export const slotOf = ({ play }: KeptClass): Slot => (play.file.rehearsal ? 'rehearsal' : 'present')

/** Keeps the class in place of the one before. Rejects where the device takes nothing more. */
export const keepClass = async (kept: KeptClass): Promise<void> => {
  const change = (await open()).transaction('classes', 'readwrite', { durability: 'strict' })
  await Promise.all([change.store.put(kept, slotOf(kept)), change.done])
}

export const deleteClass = async (slot: Slot = 'present'): Promise<void> => (await open()).delete('classes', slot)
