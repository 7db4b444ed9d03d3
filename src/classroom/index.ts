/** The face of the classroom: a lesson played, gathered and reported, as values. */
export { afterwards } from './afterwards.ts'
export { type BranchTaken, branchesIn } from './branches.ts'
export { type ClassCodeProblem, decodeClassCode, encodeClassCode, groupCodeOf, lessonMark } from './classCode.ts'
export {
  choicesOf,
  type GroupChoice,
  type OptionReasons,
  type ReasonState,
  reasonsIn,
  type TicketOf,
  ticketsIn,
} from './classReport.ts'
export {
  type Course,
  type Moves,
  readableRecords,
  recordOf,
  type Standing,
  standingOf,
  type Turn,
} from './course.ts'
export { type Branch, branchOf, type Cell, fileStem, safeCell, type Table, tablesOf } from './csv.ts'
export * from './entry.ts'
export { calledIn, canFollow, codesIn, type Gathered, gather, gatherCode, type Refusal } from './gather.ts'
export { nameOf, namesCount } from './groupName.ts'
export { groupPlay, type Missing, missingOf, mustOpenFirst } from './groupPlay.ts'
export { resultFileName, resultOf } from './groupResult.ts'
export {
  afterPlay,
  type Clock,
  type Draft,
  type GroupEvent,
  type GroupPlay,
  type GroupSettings,
  longestAnswer,
  longestReason,
  longestTicket,
  mostSeats,
  newGroup,
  type Phase,
} from './groupState.ts'
export { type Join, joinAddress, readJoinAddress } from './joinAddress.ts'
export { isLate } from './late.ts'
export { paperSeconds, type RunLine, type RunPhase, runOf } from './lessonRun.ts'
export { letterOf } from './letter.ts'
export { type LessonMinutes, minutesOf } from './minutes.ts'
export { notesOf, settingOf } from './opening.ts'
export { type Pack, packOf, type RoadCard, type Sheet, type Slip, type Way } from './pack.ts'
export { type PackAsked, packAddress, readPackAddress } from './packAddress.ts'
export { namedIn, slipToTest } from './packNames.ts'
export { type PaperLine, type PaperProblem, type PaperRun, paperNames, paperResult } from './paperRun.ts'
export { type Passed, passedIn } from './passed.ts'
export { longestSaved, readSaved, type Saved } from './readSaved.ts'
export { rehearse } from './rehearsal.ts'
export { type RehearsalWords, rehearserCodes, rehearsers } from './rehearser.ts'
export {
  classDecisions,
  confidenceIn,
  doubtsIn,
  factorsIn,
  fewestVoters,
  historicalOf,
  type Match,
  type Mattered,
  matteredIn,
  matteredShows,
  type PathLine,
  type PathPoint,
  pathLines,
  type SourceUse,
  type Split,
  sourcesIn,
  splitAt,
  splitsOf,
  turningPoint,
  wordsOf,
} from './report.ts'
export {
  alongHistory,
  beginLesson,
  decide,
  decisionsOf,
  historicalOption,
  type Stand,
} from './road.ts'
export { readGroupPlay } from './savedGroup.ts'
export { readHostPlay } from './savedHost.ts'
export {
  type DebriefPhase,
  debriefPhases,
  exitPrompt,
  type HostEvent,
  type HostPhase,
  type HostPlay,
  hostPlay,
  hostStanding,
  isPlaying,
  leading,
  mostHands,
  newHost,
  recordShown,
} from './showOfHands.ts'
export { approve, approvedBy, forTheWall, groupWordsIn, waitingIn } from './tray.ts'
