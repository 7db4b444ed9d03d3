import { deleteClass, type KeptClass, keepClass, keptClass, type Slot, slotOf } from './classShelf.ts'

/** On this channel every page of this device hears which class is the present one, and which the rehearsal. */
const channelName = 'left-of-october/class'

/** `code` is '' where it was ended. */
interface Announced {
  readonly slot: Slot
  readonly code: string
}

const unkept = new Map<Slot, KeptClass>()

/** The class of this page as it stands, where the device refused to keep it. */
export const unkeptHere = (slot: Slot): KeptClass | undefined => unkept.get(slot)

/** The class of this device or else of this page alone: where the device refuses to keep it, that is its only copy. Never rejects. */
export const presentClass = async (slot: Slot): Promise<KeptClass | undefined> =>
  unkeptHere(slot) ?? (await keptClass(Date.now(), slot).catch(() => undefined))

/** Keeps the class as it stands; where the device refuses, it lasts as long as the page. Gives whether the device took it. */
export const keepPresent = async (kept: KeptClass): Promise<boolean> => {
  try {
    await keepClass(kept)
    unkept.delete(slotOf(kept))
    return true
  } catch {
    unkept.set(slotOf(kept), kept)
    return false
  }
}

/** Starts a class and opens its wall. */
export const startClass = async (kept: KeptClass): Promise<void> => {
  const slot = slotOf(kept)
  await keepPresent(kept)
  announce({ slot, code: kept.play.file.code })
  globalThis.location.hash = slot === 'rehearsal' ? 'rehearsal' : 'host'
}

/** Deletes a class from this device and from every page of it. */
export const endClass = async (slot: Slot): Promise<void> => {
  unkept.delete(slot)
  announce({ slot, code: '' })
  await deleteClass(slot).catch(() => undefined)
}

const announce = (said: Announced): void => {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(said)
  channel.close()
}

/** Calls back when another page of this device has ended this class or begun another in its place. Gives what stops the listening. */
export const onGone = (kept: KeptClass, gone: () => void): (() => void) => {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }: MessageEvent<Announced>) => {
    if (data.slot === slotOf(kept) && data.code !== kept.play.file.code) gone()
  })
  return () => channel.close()
}
