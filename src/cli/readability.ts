import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Text } from '../scenario/index.ts'
import { bareText, wordsIn } from '../scenario/words.ts'

export interface Readability {
  readonly words: number
  /** Flesch-Kincaid grade, to one decimal: years of an American school; 6 is about age 12. Null where there are no words. */
  readonly grade: number | null
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * Length and difficulty of texts taken together. Method: Kincaid et al. 1975, 0.39 words a sentence + 11.8 syllables a word
 * - 15.59, with syllables counted by spelling. An estimate: see docs/decisions on reading levels.
 */
export const readabilityOf = (texts: readonly Text[]): Readability => {
  const text = texts.map(bareText).join('\n\n')
  const words = wordsIn(text)
  const counts = {
    word: words,
    sentence: [...sentences.segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length,
    syllable: syllable(text),
  }
  return { words, grade: words === 0 ? null : Number(fleschKincaid(counts).toFixed(1)) }
}
