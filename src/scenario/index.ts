export { choiceIds } from './choiceIds.ts'
export type * from './scenario.ts'
