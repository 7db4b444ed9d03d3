/** The face of the analysis. */
export { dicedChooser } from './dice.ts'
export { disagreements, historicalPlay } from './historicalRoad.ts'
