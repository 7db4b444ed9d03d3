import type { SoundKey } from '../manifest/index.ts'
import type { Screen } from '../view/index.ts'

export interface Sounding {
  /** What lies under the picture; undefined is silence. */
  readonly loop: SoundKey | undefined
  /** What is struck once now. */
  readonly cues: readonly SoundKey[]
}

const loops: Readonly<Record<Screen['picture']['art'], SoundKey>> = {
  'congress-hall': 'hall',
  'peasants-hall': 'hall',
  theatre: 'hall',
  'committee-room': 'room',
  street: 'street',
  station: 'station',
  village: 'village',
  forest: 'village',
  mansion: 'street',
  telegraph: 'room',
  carriage: 'station',
  tauride: 'hall',
  lubyanka: 'room',
  volga: 'street',
  cell: 'room',
  'drawing-room': 'room',
  map: 'street',
  'moscow-street': 'street',
  'pokrovsky-gate': 'street',
  'kiev-street': 'street',
  kremlin: 'street',
  'palace-in-snow': 'street',
  'river-ice': 'street',
}

/** Places where no guns are heard at night. */
const quietArts: readonly Screen['picture']['art'][] = ['village', 'forest']

/** Which sounds belong to a screen, coming from another one. The record is silent. */
export const soundsFor = (before: Screen | undefined, screen: Screen): Sounding => {
  const quiet = screen.stage === 'record' || screen.stage === 'ended'
  const loop = quiet ? undefined : loops[screen.picture.art]
  if (before && before.node === screen.node && before.stage === screen.stage) return { loop, cues: [] }
  return { loop, cues: cuesOf(before, screen) }
}

const cuesOf = (before: Screen | undefined, screen: Screen): readonly SoundKey[] => {
  if (screen.stage === 'record') return ['paper']
  if (screen.stage === 'outcome') {
    if (screen.kind === 'vote') return ['gavel', ...(screen.vote?.carried ? (['crowd'] as const) : [])]
    if (screen.kind === 'chance') return ['telegraph']
    return before ? ['choice'] : []
  }
  if (screen.kind === 'interlude' && screen.stage === 'reading')
    return screen.picture.cue.light === 'night' && !quietArts.includes(screen.picture.art)
      ? ['typewriter', 'guns']
      : ['typewriter']
  return []
}
