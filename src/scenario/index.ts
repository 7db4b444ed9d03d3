export type * from './scenario.ts'
export { artIds } from './scenario.ts'
