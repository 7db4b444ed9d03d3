import { tEditor } from '../../../ui/messages/editor/index.ts'
import { locale } from '../../../ui/messages/index.ts'
import type { Cleaned, CleanedKind } from './cleanSigns.ts'

const kinds: readonly CleanedKind[] = [
  'quotes',
  'spaces',
  'hidden',
  'tabs',
  'breaks',
  'dashes',
  'bullets',
  'wrapped',
  'paragraphs',
]
const list = new Intl.ListFormat(locale, { type: 'conjunction' })

/** What the paste cleaner did, in a sentence, with the way back. */
export const wordsOfCleaned = (cleaned: Cleaned): string => {
  const said = kinds.flatMap((kind) => {
    const count = cleaned[kind]
    return count === undefined ? [] : [tEditor(`files.cleaned.${kind}`, { count })]
  })
  return said.length === 0 ? tEditor('files.cleaned.plain') : tEditor('files.cleaned', { list: list.format(said) })
}
