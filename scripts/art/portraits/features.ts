/** What makes one person: a line of parameters. Everything else is the shared skull, shoulders and light. */
export interface Features {
  readonly ground: GroundName
  readonly hair:
    | 'bun'
    | 'wavy'
    | 'neat'
    | 'thick'
    | 'short'
    | 'bald'
    | 'shock'
    | 'receding'
    | 'old'
    | 'bowl'
    | 'combed'
    | 'capped'
    | 'brush'
    | 'tied'
    | 'swept'
    | 'parted'
    | 'side'
    | 'cropped'
    | 'ragged'
  readonly hairColour: HairColour
  readonly dress:
    | 'suit'
    | 'collar'
    | 'blouse'
    | 'greatcoat'
    | 'leather'
    | 'marshal'
    | 'peaCoat'
    | 'sailor'
    | 'sheepskin'
    | 'shawl'
    | 'cardigan'
    | 'cherkeska'
    | 'morning'
    | 'plain'
  readonly hat?: 'sailor' | 'papakha' | 'peaked'
  readonly beard?: 'full' | 'neat' | 'long' | 'goatee' | 'pointed' | 'forked' | 'spade' | 'stubble'
  /** How much longer a full beard is, in units of the grid. */
  readonly beardLength?: number
  readonly moustache?: 'full' | 'thick' | 'trim' | 'up' | 'waxed'
  readonly glasses?: 'pince-nez' | 'round'
  readonly brow?: 'straight' | 'level' | 'stern' | 'knit' | 'raised' | 'arched' | 'sad' | 'heavy'
  readonly eye?: 'level' | 'heavy' | 'wide' | 'round' | 'slant' | 'narrow' | 'droop' | 'deep'
  readonly nose?: 'straight' | 'fine' | 'broad' | 'aquiline' | 'hooked' | 'snub' | 'long'
  readonly mouth?: 'set' | 'smile' | 'grim'
  readonly lips?: 'even' | 'full' | 'thin'
  /** Where short cuts show the turn of the cheek from the light: nowhere on a smooth one. */
  readonly hatch?: 'bone' | 'hollow' | 'jaw' | 'smooth'
  /**
   * Widths of head, cheekbones, jaw, chin, crown and mouth, length of chin, height of the dome, thickness of brows: 1 is the
   * neutral skull.
   */
  readonly width?: number
  readonly cheek?: number
  readonly jaw?: number
  readonly chinWidth?: number
  readonly crown?: number
  readonly mouthWidth?: number
  readonly chin?: number
  readonly dome?: number
  readonly browWidth?: number
  /** 0 to 1. */
  readonly gaunt?: number
  readonly age?: number
  readonly woman?: boolean
  readonly iris?: string
  readonly light?: string
  /** Cloth in light, in shadow, and the cuts in it. */
  readonly cloth?: readonly [light: string, shadow: string, cut: string]
  /** A tie in a bow. */
  readonly bow?: boolean
  /** Tie, brooch or stitched band. */
  readonly accent?: string
  /** A scarf over the dress, in its cloth. */
  readonly scarf?: readonly [light: string, shadow: string, cut: string]
  readonly badge?: string
  /** How far the hat is tipped to the viewer's right, in degrees. */
  readonly tilt?: number
  /** Cap in light, in shadow, and its band. */
  readonly cap?: readonly [light: string, shadow: string, band: string]
  /** Name on a sailor's ribbon; empty where the ship is not known. */
  readonly ship?: string
  readonly tabs?: string
  readonly strap?: boolean
  readonly seed?: number
}

export type GroundName =
  | 'leftSr'
  | 'sr'
  | 'bolshevik'
  | 'menshevik'
  | 'railway'
  | 'village'
  | 'fleet'
  | 'army'
  | 'rifles'
  | 'works'
  | 'others'

/** Face in three inks: light, half tone, shadow. */
export const tones: Readonly<Record<GroundName, readonly [light: string, half: string, shadow: string]>> = {
  leftSr: ['#F7EBD0', '#DDAA58', '#7B4A16'],
  sr: ['#F3E6CB', '#C9AE7C', '#4E4A2E'],
  bolshevik: ['#F5E4CD', '#DC8A6A', '#7E1712'],
  menshevik: ['#F4E6CF', '#CFAA78', '#553415'],
  railway: ['#F4E6CF', '#C6B08C', '#463A33'],
  village: ['#F3E6CB', '#D0A566', '#5E4119'],
  fleet: ['#F1E7D4', '#AFB6B0', '#33444F'],
  army: ['#F3E6CB', '#C2AC7C', '#4C4628'],
  rifles: ['#F3E6CB', '#C0A26A', '#5A4420'],
  works: ['#F5E4CD', '#D29A76', '#64231A'],
  others: ['#F4E6CF', '#C9B492', '#4A3A33'],
}

export type HairColour = 'black' | 'dark' | 'brown' | 'fair' | 'red' | 'iron' | 'grey' | 'silver' | 'white'

/** Hair: its mass, the light cut into it, its dark line. */
export const hairInks: Readonly<Record<HairColour, readonly [mass: string, cut: string, line: string]>> = {
  black: ['#14110F', '#5B4A38', '#000'],
  dark: ['#1D1510', '#7A5526', '#000'],
  brown: ['#6B4319', '#C08D45', '#2A1808'],
  fair: ['#B07B32', '#EBC886', '#5A3810'],
  red: ['#84340F', '#D07F3C', '#3A1206'],
  iron: ['#4A443C', '#B3A892', '#1C1916'],
  grey: ['#6F685C', '#D9CFB9', '#2A2620'],
  silver: ['#C4BDAE', '#F6F1E6', '#5E5648'],
  white: ['#EDE3CE', '#FFF', '#6F6553'],
}
