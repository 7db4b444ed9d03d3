/** The face of the analysis. */
export { type Contradiction, contradictions } from './contradictions.ts'
export { dicedChooser, diceOf } from './dice.ts'
export { disagreements, historicalPlay } from './historicalRoad.ts'
export { lessonAt, turningPointsOf } from './lesson.ts'
export { type Reach, reach } from './reach.ts'
export { type PartLength, roadLength } from './roadLength.ts'
