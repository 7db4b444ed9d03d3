import type { HostEvent } from '../../classroom/index.ts'
import type { ClassKey } from '../../ui/messages/class/index.ts'

/** What a key asks of the projector's page beside the class's own steps. */
export type Asked = HostEvent['type'] | 'ask-end' | 'gather' | 'tray' | 'script' | 'keys'

/** The keys of the projector, in the order in which they are told. A presenter's two buttons are PageDown and PageUp. */
export const hostKeys: readonly {
  readonly keys: readonly string[]
  readonly shown: string
  readonly ask: Asked
  readonly words: ClassKey
}[] = [
  { keys: ['ArrowRight', 'PageDown', 'n'], shown: '→', ask: 'next', words: 'host.key.next' },
  { keys: ['ArrowLeft', 'PageUp'], shown: '←', ask: 'back', words: 'host.key.back' },
  { keys: ['p'], shown: 'P', ask: 'clock.toggle', words: 'host.key.pause' },
  { keys: ['+', '='], shown: '+', ask: 'clock.minute', words: 'host.key.minute' },
  { keys: ['c'], shown: 'C', ask: 'clock.off', words: 'host.key.off' },
  { keys: ['h'], shown: 'H', ask: 'hide', words: 'host.key.hide' },
  { keys: ['s'], shown: 'S', ask: 'skip', words: 'host.key.skip' },
  { keys: ['g'], shown: 'G', ask: 'gather', words: 'host.key.gather' },
  { keys: ['t'], shown: 'T', ask: 'tray', words: 'host.key.tray' },
  { keys: ['w'], shown: 'W', ask: 'script', words: 'host.key.script' },
  { keys: ['e'], shown: 'E E', ask: 'ask-end', words: 'host.key.end' },
  { keys: ['?', 'k'], shown: 'K', ask: 'keys', words: 'host.key.keys' },
]

/**
 * What a press of a key asks for; undefined where somebody types, or where the key belongs to the browser. In a field of hands
 * every key but its own works: there are only digits to type, and a presenter's button knows of no field. Without `hasLetters`
 * only keys that stand for no sign are heard: whoever dictates to the device would press the others with every word.
 */
export const askedBy = (event: KeyboardEvent, hasLetters: boolean): Asked | undefined => {
  if (!hasLetters && event.key.length === 1) return undefined
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined
  const target = event.target as HTMLElement | null
  if (target?.closest?.('input:not([type=radio], [type=checkbox], [type=number]), textarea, select, dialog')) return undefined
  if (target?.matches?.('input') && event.key.startsWith('Arrow')) return undefined
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return hostKeys.find(({ keys }) => keys.includes(key))?.ask
}
