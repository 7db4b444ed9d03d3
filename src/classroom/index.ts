/** The face of the classroom: a lesson played, gathered and reported, as values. */
export * from './entry.ts'
export { beginLesson, decide, decisionsOf, historicalOption, historyBefore, roadBefore, type Stand } from './road.ts'
