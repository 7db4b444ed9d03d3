import type { SoundKey } from './soundList.ts'

const found = import.meta.glob<string>('../../assets/audio/*.{webm,m4a}', { eager: true, query: '?url', import: 'default' })

/** Addresses of a sound, the smaller format first. */
export const soundFiles = (key: SoundKey): readonly string[] =>
  ['webm', 'm4a'].flatMap((ending) => found[`../../assets/audio/${key}.${ending}`] ?? [])
