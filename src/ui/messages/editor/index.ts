import i18next from 'i18next'
import type { Values } from '../index.ts'
import { files } from './files.ts'
import { frame } from './frame.ts'
import { text } from './text.ts'
import { views } from './views.ts'

/** The words of the editor page, which the game does not carry. */
export const editorWords = { ...frame, ...text, ...files, ...views } as const

type Plural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key
export type EditorKey = Plural<keyof typeof editorWords>

const catalogue = i18next.createInstance()
void catalogue.init({
  lng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  resources: { en: { translation: editorWords } },
  interpolation: { escapeValue: false },
})

/** The words of a message of the editor page, with its blanks filled in. `count` picks the plural form. */
export const tEditor = (key: EditorKey, values: Values = {}): string => catalogue.t(key, { ...values })
