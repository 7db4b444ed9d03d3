import { catalogueOf, type KeyOf } from '../catalogue.ts'
import { files } from './files.ts'
import { frame } from './frame.ts'
import { help } from './help.ts'
import { text } from './text.ts'
import { views } from './views.ts'

/** The words of the editor page, which the game does not carry. */
export const editorWords = { ...frame, ...text, ...files, ...views, ...help } as const

export type EditorKey = KeyOf<typeof editorWords>

/** The words of a message of the editor page. */
export const tEditor = catalogueOf(editorWords)
