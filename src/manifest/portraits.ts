import type { Mood } from '../scenario/index.ts'
import type { Asset } from './asset.ts'
import { imageUrl } from './files.ts'

export interface PortraitEntry extends Asset {
  /** Drawn from descriptions, or an outline from behind, where this person's look is not known here. */
  readonly likeness: 'drawn' | 'silhouette'
}

const entry = <Likeness extends PortraitEntry['likeness']>(id: string, likeness: Likeness, alt: string, script: string) =>
  ({
    file: `images/portraits/${id}.svg`,
    alt,
    likeness,
    licence: 'CC-BY-SA-4.0',
    source: `drawn by scripts/art/portraits/${script}`,
  }) as const

// Marked free of side effects, so that a page which asks only for addresses leaves the table out.
/* @__NO_SIDE_EFFECTS__ */
const drawn = (id: string, alt: string) => entry(id, 'drawn', alt, 'sitters.ts')
/* @__NO_SIDE_EFFECTS__ */
const outline = (id: string, alt: string) =>
  entry(id, 'silhouette', `An outline from behind, the face not known here: ${alt}`, 'outlines.ts')

/** Every portrait, by the id of its person. Where a face is drawn, the file holds it in every mood. */
export const portraits = {
  aleksandrovich: drawn('aleksandrovich', 'A solid man with a long bald skull and a small black moustache, in a leather coat'),
  algasov: outline('algasov', 'cap and jacket, a mandate with a seal'),
  andreev: outline('andreev', 'a brimmed hat and overcoat, a camera'),
  'antonov-ovseenko': outline('antonov-ovseenko', 'wide-brimmed hat and overcoat, two crossed rifles'),
  avksentiev: outline('avksentiev', 'bowler hat and overcoat, an ear of grain'),
  'baltic-sailor': drawn('baltic-sailor', 'A sailor with a striped shirt and a cap ribbon that says Avrora'),
  bitsenko: drawn('bitsenko', 'A woman in her forties, fair hair in a knot, blue eyes, a white collar'),
  blumkin: drawn('blumkin', 'A very young man with a wild mass of black hair and a black beard, in leather'),
  'bryant-louise': outline('bryant-louise', 'a woman in a wide hat, notebook and pencil'),
  bukharin: outline('bukharin', 'a cap and jacket, a newspaper'),
  cherepanov: outline('cherepanov', 'a brimmed hat and overcoat, a speaking trumpet'),
  chernov: drawn('chernov', 'A stout man with a shock of greying hair and a trimmed beard'),
  dan: outline('dan', 'bare-headed in a suit, a chairman’s bell'),
  donskoy: drawn('donskoy', 'A fair young sailor, bare-headed, a dark coat thrown over his loose shirt and striped vest'),
  dzerzhinsky: drawn('dzerzhinsky', 'A gaunt man with a pointed beard in a soldier’s greatcoat'),
  eichhorn: drawn('eichhorn', 'An old field marshal with a white beard, in field grey, a cross at his neck'),
  fishman: outline('fishman', 'bare-headed in a suit, a chemist’s flask'),
  gendelman: outline('gendelman', 'bare-headed in a suit, a speaking trumpet'),
  golubovsky: outline('golubovsky', 'cap and overcoat, a mandate with a seal'),
  gots: outline('gots', 'bare-headed in a suit, a chairman’s bell'),
  izmailovich: drawn('izmailovich', 'A worn woman of forty, hair turning grey tied low, in a woollen shawl'),
  kakhovskaya: drawn('kakhovskaya', 'A thin calm woman, brown hair combed back and tied low, in a teacher’s knitted cardigan'),
  kamenev: drawn('kamenev', 'A man with wavy brown hair, a trimmed beard and pince-nez'),
  kamkov: drawn('kamkov', 'A man with thick black hair and a black beard, in a suit and a red tie'),
  karelin: drawn('karelin', 'A clean-shaven young man, a lock over his brow, in a suit with a red bow tie'),
  kerensky: drawn('kerensky', 'A pale clean-shaven man with brush-cut hair in a plain tunic'),
  'kogan-bernshtein': outline('kogan-bernshtein', 'bowler hat and overcoat, a pair of scales'),
  kolegaev: drawn('kolegaev', 'A sturdy fair man with a large moustache in an embroidered blouse'),
  kornilov: outline('kornilov', 'an officer’s cap and shoulder boards, two crossed rifles'),
  krasnov: outline('krasnov', 'a fur hat and shoulder boards, a sabre'),
  krushinsky: outline('krushinsky', 'cap and overcoat, a railway lamp'),
  krylenko: outline('krylenko', 'a cap and overcoat, a pair of scales'),
  larin: outline('larin', 'bare-headed in a suit, a newspaper'),
  latsis: drawn('latsis', 'A long-faced man with a dark beard, in leather'),
  'latvian-rifleman': drawn('latvian-rifleman', 'A fair rifleman in a peaked cap, red tabs on his collar, a bayonet beside him'),
  lazimir: drawn('lazimir', 'A young man with cropped brown hair in a soldier’s tunic'),
  lenin: drawn('lenin', 'A bald man with a small reddish beard and a raised brow'),
  lockhart: outline('lockhart', 'a bowler hat and suit, a pen'),
  magerovsky: outline('magerovsky', 'an officer’s cap and overcoat, an open book'),
  makhno: outline('makhno', 'a fur cap and greatcoat, a sabre'),
  malitsky: outline('malitsky', 'a railway official’s cap, a wheel'),
  malkin: outline('malkin', 'a brimmed hat, a newspaper'),
  malkov: outline('malkov', 'a peaked cap and greatcoat, two crossed rifles'),
  martov: drawn('martov', 'A thin man with a dark beard and pince-nez, a scarf round his neck'),
  mayorov: drawn('mayorov', 'A square-faced man with a brown moustache in a peasant blouse'),
  mikhailov: outline('mikhailov', 'bare-headed in an overcoat, a mandate with a seal'),
  mirbach: drawn('mirbach', 'A gentleman with receding fair hair, a small moustache and a stiff high collar, in black'),
  mstislavsky: drawn('mstislavsky', 'A greying man with an officer’s bearing and a thin turned-up moustache'),
  muravyov: drawn('muravyov', 'A pale bare-headed officer with a small turned-up moustache, in a Cossack coat'),
  natanson: drawn('natanson', 'An old man with a high forehead and a long white beard'),
  'peasant-delegate': drawn('peasant-delegate', 'A bearded peasant with bowl-cut hair in a sheepskin'),
  peters: drawn('peters', 'A broad-faced young man, dark hair swept back, a hard mouth, in leather'),
  podbelsky: outline('podbelsky', 'bare-headed in a suit, a telephone'),
  podvoisky: outline('podvoisky', 'cap and overcoat, two crossed rifles'),
  popov: drawn('popov', 'A weathered young sailor with stubble and a ribboned cap'),
  proshyan: drawn('proshyan', 'A thin man with black hair, a black moustache and a short beard in a dark stitched blouse'),
  railwayman: drawn('railwayman', 'A railwayman with a grey moustache, a cap with a green band, and a dark uniform'),
  'reed-john': outline('reed-john', 'bare-headed in an overcoat, notebook and pencil'),
  riezler: outline('riezler', 'bare-headed in a suit, an open book'),
  ryazanov: outline('ryazanov', 'bare-headed in an overcoat, an open book'),
  sablin: drawn('sablin', 'A very young officer in a peaked cap, a strap across his tunic'),
  savinkov: drawn('savinkov', 'A narrow-eyed man with a trimmed moustache, in khaki'),
  schreider: outline('schreider', 'bare-headed in a suit, a pen'),
  shchastny: outline('shchastny', 'a peaked cap and epaulettes, a wheel'),
  skoropadsky: outline('skoropadsky', 'a fur cap and epaulettes, a sabre'),
  smidovich: outline('smidovich', 'a brimmed hat and overcoat, a sheet with a seal'),
  sokolnikov: outline('sokolnikov', 'bowler hat and suit, a pen'),
  soldier: drawn('soldier', 'A tired soldier with a dark moustache in a fur hat and greatcoat'),
  someone: outline('someone', 'bare-headed in an overcoat'),
  sorokin: outline('sorokin', 'a fur hat and overcoat, an ear of grain'),
  spiridonova: drawn('spiridonova', 'A small pale woman, dark hair drawn back, pince-nez, black dress with a white collar'),
  spiro: outline('spiro', 'a fur hat and overcoat, a pen'),
  steinberg: drawn('steinberg', 'A young man with a dark full beard, round spectacles and a dark suit'),
  sukharkov: outline('sukharkov', 'a fur hat and overcoat, a telephone'),
  sverdlov: drawn('sverdlov', 'A small dark man with a goatee and pince-nez in a leather jacket'),
  terletsky: outline('terletsky', 'a cap and overcoat, an ear of grain'),
  trotsky: drawn('trotsky', 'A thin man with tousled black hair, a pointed beard and pince-nez'),
  trutovsky: outline('trutovsky', 'bowler hat and suit, the houses of a town'),
  tsereteli: outline('tsereteli', 'bare-headed in a suit, a speaking trumpet'),
  tsyurupa: outline('tsyurupa', 'bare-headed in an overcoat, an ear of grain'),
  tukhachevsky: drawn('tukhachevsky', 'A handsome young man with smooth parted hair and wide eyes, a strap across his greatcoat'),
  ustinov: outline('ustinov', 'cap and overcoat, a telephone'),
  vareikis: outline('vareikis', 'cap and overcoat, a telephone'),
  vatsetis: drawn('vatsetis', 'A heavy square man with cropped grey hair, in a greatcoat'),
  worker: drawn('worker', 'A worker in a dark cap and leather jacket, factory roofs behind him'),
  zaks: outline('zaks', 'a brimmed hat and overcoat, a telephone'),
  zinoviev: drawn('zinoviev', 'A broad clean-shaven man with a mass of dark curls'),
} as const satisfies Record<string, PortraitEntry>

const byId: Readonly<Record<string, PortraitEntry>> = portraits

/** The file of a person's portrait under assets/, or undefined where none is drawn. */
export const portraitFile = (id: string): string | undefined => (Object.hasOwn(byId, id) ? byId[id]?.file : undefined)

/**
 * The address of a person's portrait in a mood; an outline that fits everybody where none is drawn. It asks the files, so that a page
 * need not carry the table. An outline has no moods and is the same by every address. Undefined where the page holds no drawings.
 */
export const portraitOf = (id: string, mood: Mood = 'calm'): string | undefined => {
  const url = imageUrl(`portraits/${id}.svg`) ?? imageUrl('portraits/someone.svg')
  return url && `${url}#${mood}`
}
