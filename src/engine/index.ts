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
