/** The face of the interface, for the page's entry. */
export type { MessageKey } from './messages/index.ts'
export { locale, t } from './messages/index.ts'
export { speak } from './messages/speak.ts'
export { mountUi, showOpening } from './mount.tsx'
export { saveFile } from './saveFile.ts'
export type { Actions, Notice, World } from './world.ts'
