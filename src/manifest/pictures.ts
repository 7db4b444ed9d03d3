import { drawn } from './asset.ts'
import { imageUrl } from './files.ts'

export const pictures = {
  title: drawn(
    'images/title.svg',
    'Left of October: a fist holds up five ears of rye before a gold sun; a red wedge comes in from the right over ploughed land',
    'title.ts',
  ),
  titleTall: drawn('images/title-tall.svg', 'The same, upright', 'title.ts'),
  favicon: drawn('images/favicon.svg', 'The mark: an ear of rye before a gold sun over furrows', 'ornaments.ts'),
} as const

/** The address of a single picture. */
export const picture = (key: keyof typeof pictures): string => imageUrl(pictures[key].file.replace('images/', '')) ?? ''

/** People who move by themselves in a scene. */
export const figures = ['gent', 'woman', 'soldier', 'worker', 'sailor', 'peasant', 'flag', 'hand'] as const
export type Figure = (typeof figures)[number]

/** The address of a figure. */
export const figureUrl = (figure: Figure): string => imageUrl(`figures/${figure}.svg`) ?? ''
