import { drawn } from './asset.ts'
import { imageUrl } from './files.ts'

export const pictures = {
  title: drawn(
    'images/title.svg',
    'A raised hand with five ears of rye before a gold sun; a red wedge with the word October',
    'title.ts',
  ),
  titleTall: drawn('images/title-tall.svg', 'The same, upright', 'title.ts'),
} as const

/** The address of a single picture. */
export const picture = (key: keyof typeof pictures): string => imageUrl(pictures[key].file.replace('images/', '')) ?? ''
