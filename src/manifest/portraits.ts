import { type Asset, drawn } from './asset.ts'
import { imageUrl } from './files.ts'

/**
 * Every portrait: a likeness drawn from descriptions, or an outline of hat and dress where the look is not known here.
 */
const kinds = {
  aleksandrovich: 'likeness',
  algasov: 'outline',
  'antonov-ovseenko': 'outline',
  avksentiev: 'outline',
  'baltic-sailor': 'likeness',
  bitsenko: 'likeness',
  'bryant-louise': 'outline',
  chernov: 'likeness',
  dan: 'outline',
  dzerzhinsky: 'likeness',
  gendelman: 'outline',
  gots: 'outline',
  kamenev: 'likeness',
  kamkov: 'likeness',
  karelin: 'likeness',
  kerensky: 'likeness',
  'kogan-bernshtein': 'outline',
  kolegaev: 'likeness',
  kornilov: 'outline',
  krasnov: 'outline',
  krushinsky: 'outline',
  larin: 'outline',
  'latvian-rifleman': 'likeness',
  lazimir: 'likeness',
  lenin: 'likeness',
  malitsky: 'outline',
  malkin: 'outline',
  martov: 'likeness',
  mikhailov: 'outline',
  mstislavsky: 'likeness',
  natanson: 'likeness',
  'peasant-delegate': 'likeness',
  podvoisky: 'outline',
  proshyan: 'likeness',
  railwayman: 'outline',
  'reed-john': 'outline',
  ryazanov: 'outline',
  schreider: 'outline',
  sokolnikov: 'outline',
  soldier: 'likeness',
  spiridonova: 'likeness',
  spiro: 'outline',
  steinberg: 'likeness',
  sukharkov: 'outline',
  sverdlov: 'likeness',
  trotsky: 'likeness',
  trutovsky: 'outline',
  tsereteli: 'outline',
  ustinov: 'outline',
  worker: 'likeness',
  zinoviev: 'likeness',
} as const

const alt = { likeness: 'A drawn portrait', outline: 'An outline: how this person looked is not known here' } as const

/** All portraits as assets. */
export const portraits: readonly Asset[] = Object.entries(kinds).map(([id, kind]) =>
  drawn(`images/portraits/${id}.svg`, alt[kind], 'portraits/cast.ts'),
)

/** The address of a person's portrait, or undefined where none is drawn. */
export const portraitOf = (id: string): string | undefined => imageUrl(`portraits/${id}.svg`)
