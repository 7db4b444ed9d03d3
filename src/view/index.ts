/** The face of the view. */
export { codexOf } from './codexView.ts'
export { debriefOf } from './debriefOf.ts'
export { encodePathOf, journalOf, meterCausesOf } from './journalView.ts'
export type * from './pages.ts'
export type * from './screen.ts'
export { screenOf } from './screenOf.ts'
export type { Speak } from './speak.ts'
export { standardWording, type Wording } from './wording.ts'
