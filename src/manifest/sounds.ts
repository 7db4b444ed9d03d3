/** Every sound: a loop for a place, or a cue for a moment. Captions are in the message catalogue under `sound.KEY`. */
export const sounds = {
  hall: 'loop',
  room: 'loop',
  street: 'loop',
  station: 'loop',
  village: 'loop',
  gavel: 'cue',
  telegraph: 'cue',
  crowd: 'cue',
  typewriter: 'cue',
  paper: 'cue',
  choice: 'cue',
  guns: 'cue',
} as const satisfies Record<string, 'loop' | 'cue'>

export type SoundKey = keyof typeof sounds

/** Where the sounds come from: own synthesis, scripts/sounds, CC BY-SA 4.0. */
const found = import.meta.glob<string>('../../assets/audio/*.{webm,m4a}', { eager: true, query: '?url', import: 'default' })

/** Addresses of a sound, the smaller format first. */
export const soundFiles = (key: SoundKey): readonly string[] =>
  ['webm', 'm4a'].flatMap((ending) => found[`../../assets/audio/${key}.${ending}`] ?? [])
