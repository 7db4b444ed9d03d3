import i18next from 'i18next'

/** What stands in the blanks of a message; `count` picks the plural form. */
export type Values = Readonly<Record<string, string | number>>
/** The keys of a set of words, each plural once. */
export type KeyOf<Words> = Plural<Extract<keyof Words, string>>
type Plural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** Makes the function that gives the words of a message, with its blanks filled in. */
export const catalogueOf = <Words extends Readonly<Record<string, string>>>(
  words: Words,
): ((key: KeyOf<Words>, values?: Values) => string) => {
  const catalogue = i18next.createInstance()
  void catalogue.init({
    lng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { en: { translation: words } },
    // No weather is no words; the key itself would be read aloud.
    returnEmptyString: true,
    // Preact puts text in as text; escaping it here would show the escapes.
    interpolation: { escapeValue: false },
  })
  return (key, values = {}) => catalogue.t(String(key), { ...values })
}
