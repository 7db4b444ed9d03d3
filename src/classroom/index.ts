/** The face of the classroom: a lesson played, gathered and reported, as values. */
export * from './entry.ts'
export { type LessonMinutes, minutesOf } from './minutes.ts'
export { type Passed, passedIn } from './passed.ts'
export {
  alongHistory,
  beginLesson,
  decide,
  decisionsOf,
  historicalOption,
  historyBefore,
  roadBefore,
  type Stand,
} from './road.ts'
