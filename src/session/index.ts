export { createSession } from './session.ts'
export { settingsStore } from './settings.ts'
export { memoryShelf, openShelf } from './shelf.ts'
export type * from './types.ts'
