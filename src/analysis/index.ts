/** The face of the analysis. */
export { dicedChooser, diceOf } from './dice.ts'
export { disagreements, historicalPlay } from './historicalRoad.ts'
