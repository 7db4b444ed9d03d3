import { deleteClass, type KeptClass, keepClass } from './classShelf.ts'

/** On this channel every page of this device hears which class is the present one; '' where it was ended. */
const channelName = 'left-of-october/class'

let unkept: KeptClass | undefined

/** The class of this page as it stands, where the device refused to keep it. */
export const unkeptHere = (): KeptClass | undefined => unkept

/** Keeps the class as it stands; where the device refuses, it lasts as long as the page. Gives whether the device took it. */
export const keepPresent = async (kept: KeptClass): Promise<boolean> => {
  try {
    await keepClass(kept)
    unkept = undefined
    return true
  } catch {
    unkept = kept
    return false
  }
}

/** Starts a class and opens its wall. */
export const startClass = async (kept: KeptClass): Promise<void> => {
  await keepPresent(kept)
  announce(kept.play.file.code)
  globalThis.location.hash = 'host'
}

/** Deletes the class from this device and from every page of it. */
export const endClass = async (): Promise<void> => {
  unkept = undefined
  announce('')
  await deleteClass().catch(() => undefined)
}

const announce = (code: string): void => {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(code)
  channel.close()
}

/** Calls back when another page of this device has ended this class or begun another. Gives what stops the listening. */
export const onGone = (code: string, gone: () => void): (() => void) => {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }) => {
    if (data !== code) gone()
  })
  return () => channel.close()
}
