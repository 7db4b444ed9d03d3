import i18next from 'i18next'
import type { Values } from '../index.ts'
import { group } from './group.ts'
import { host } from './host.ts'
import { paper } from './paper.ts'
import { prepare } from './prepare.ts'

/** The words of the class page, which the game does not carry. */
export const classWords = { ...prepare, ...group, ...host, ...paper } as const

type Plural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key
export type ClassKey = Plural<keyof typeof classWords>

const catalogue = i18next.createInstance()
void catalogue.init({
  lng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  resources: { en: { translation: classWords } },
  interpolation: { escapeValue: false },
})

/** The words of a message of the class page, with its blanks filled in. `count` picks the plural form. */
export const tClass = (key: ClassKey, values: Values = {}): string => catalogue.t(key, { ...values })
