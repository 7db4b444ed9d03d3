import i18next from 'i18next'
import { en } from './en.ts'

type Plural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key
export type MessageKey = Plural<keyof typeof en>
export type Values = Readonly<Record<string, string | number>>

const catalogue = i18next.createInstance()
void catalogue.init({
  lng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  resources: { en: { translation: en } },
  // No weather is no words; the key itself would be read aloud.
  returnEmptyString: true,
  // Preact puts text in as text; escaping it here would show the escapes.
  interpolation: { escapeValue: false },
})

/** The words of a message, with its blanks filled in. `count` picks the plural form. */
export const t = (key: MessageKey, values: Values = {}): string => catalogue.t(key, { ...values })

/** Locale for dates, numbers and lists. */
export const locale = 'en-GB'
