/** The face of the engine. */
export { nodeOf, partOf, startValues } from './atlas.ts'
export { type Branch, branchesOf } from './branch.ts'
export { type Cause, causesOf, type Target } from './causes.ts'
export { hashOf } from './hash.ts'
export {
  highestSeed,
  historicalEvent,
  newJournal,
  prefixOf,
  readJournal,
  replay,
  type Stand,
  type Stopped,
  standAt,
  startPlay,
  turnPages,
} from './journal.ts'
export { machineConfig, machineOf, playOf, startActor, waysOut } from './machine.ts'
export { decodePath, type EarlierVersion, encodePath, type PathProblem } from './pathCode.ts'
export type {
  AppliedShift,
  Change,
  Choice,
  Draw,
  Journal,
  Play,
  PlayEvent,
  Stage,
  Step,
  Tally,
  Values,
  WavererCount,
} from './play.ts'
export { type Chooser, quickPlay } from './quick.ts'
export { draw, oddsOf } from './rules/chance.ts'
export { allows, holds, readsOf } from './rules/condition.ts'
export { echoesAt, echoesHeard } from './rules/echo.ts'
export { goneBy } from './rules/gone.ts'
export { openOptions, openTasks, picksOf } from './rules/option.ts'
export { tally } from './rules/vote.ts'
export { cleanSigns, fromSigns, inGroups, signs, toSigns, wrongSign } from './signs.ts'
export { eventOf, step } from './step.ts'
