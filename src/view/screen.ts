/**
 * What the player may see: one plain value for words, buttons, picture and sound. `screenOf` makes it from a
 * play; the DOM, the canvas and the audio draw the same one, so they cannot disagree. Every text here is
 * content of the scenario; words of the interface itself live in the message catalogue (src/ui/messages).
 */

import type { AppliedShift, Change, Stage } from '../engine/index.ts'
import type {
  ArtId,
  Basis,
  Claim,
  ClaimStatus,
  Criticism,
  Document,
  Figure,
  MapLine,
  MapSide,
  Mood,
  PersonId,
  Plausibility,
  SceneCue,
  Spot,
  Text,
} from '../scenario/index.ts'

export interface Screen {
  readonly kind: 'turning point' | 'agenda' | 'vote' | 'chance' | 'interlude' | 'ending'
  readonly node: string
  readonly stage: Stage
  readonly part: {
    readonly id: string
    readonly title: string
    readonly subtitle: string
    readonly number: number
    /** The texts of this part are still on their way. */
    readonly untold: boolean
  }
  readonly date: DateView
  readonly place: { readonly id: string; readonly name: string }
  readonly title: string
  readonly picture: PictureView
  readonly meters: readonly MeterView[]
  /** The main text of this stage: situation, outcome, news or ending. Empty in stage record. */
  readonly text: Text
  /** Whether `text` is a summary in place of a flagged passage; `fullText` is then the passage itself, else empty. */
  readonly summarised: boolean
  readonly fullText: Text
  /** What earlier choices mean here, one sentence each. Empty once something is decided. */
  readonly echoes: readonly Text[]
  readonly contentNotes: readonly Text[]
  readonly documents: readonly DocumentView[]
  /** Those in the room. Once something is decided: those who were. */
  readonly advice: readonly AdviceView[]
  /** Turning point, stages briefing and deliberating. */
  readonly options: readonly OptionView[]
  /** Agenda, stages briefing and deliberating. */
  readonly agenda?: { readonly picks: number; readonly tasks: readonly TaskView[] }
  readonly vote?: VoteView
  readonly chance?: ChanceView
  /** Stage outcome: what was decided. */
  readonly chosen?: { readonly label: string; readonly picks: readonly PickView[] }
  /** Stages outcome and reading: what this node moved, in order. */
  readonly changes: readonly ChangeView[]
  readonly record?: RecordView
  readonly ending?: EndingView
  readonly distance: DistanceView
  /** How many decisions stand in the journal. */
  readonly decisions: number
  /** The part that has just been finished, while its first page after it is open: time for a debrief. */
  readonly finished?: { readonly id: string; readonly title: string; readonly number: number }
}

/** A task that was carried out. `fullText` as in `Screen`: empty unless `outcome` is a summary. */
export interface PickView {
  readonly label: string
  readonly outcome: Text
  readonly fullText: Text
}

export interface DateView {
  /** "25 October 1917", or a span "25–27 October 1917". In the calendar of that day. */
  readonly primary: string
  /** The same in the other style, or empty when there is only one. */
  readonly other: string
  /** Both with their months cut short, for a narrow page. */
  readonly short: { readonly primary: string; readonly other: string }
  readonly primaryStyle: 'old' | 'new' | 'only'
  readonly time: string
  /** ISO day in the Gregorian calendar, for ordering and for the map. */
  readonly gregorian: string
}

/** What the canvas draws. Only state, no words that matter. */
export interface PictureView {
  readonly art: ArtId
  readonly place: string
  readonly cue: SceneCue
  /** 0 to 1: how united and confident the party's own people look (unity meter). */
  readonly spirit: number
  /** A sentence that says what the picture shows, for those who do not see it. */
  readonly alt: string
  /** People to show, adviser first. */
  readonly people: readonly PersonId[]
  /** Where it is, for a map; without a name where it is the whole country, which no pin can mark. */
  readonly pin: { readonly latitude: number; readonly longitude: number; readonly name: string }
  /** What lies on the sheet at this moment of this play; undefined where it is no map. */
  readonly map?: MapView
}

/** What counts on a map now, in the author's order. The canvas draws it; a legend beside it says the same in words. */
export interface MapView {
  /** How exact the map is. */
  readonly note: Text
  /** "17:30", or empty where the map goes by the day. */
  readonly clock: string
  /** How long ago that was what the map counts from; undefined where it has not happened. */
  readonly since?: { readonly label: string; readonly minutes: number }
  readonly lines: readonly (MapItemView & {
    readonly kind: MapLine['kind']
    readonly side?: MapSide
    readonly points: readonly Spot[]
  })[]
  readonly zones: readonly (MapItemView & {
    readonly side: MapSide
    readonly points: readonly Spot[]
    /** It has not been held for long. */
    readonly fresh: boolean
  })[]
  readonly forces: readonly (MapItemView & {
    readonly side: MapSide
    readonly low: number
    readonly high: number
    readonly at: Spot
    readonly towards: Spot | undefined
  })[]
  readonly marks: readonly (MapItemView & { readonly side: MapSide; readonly at: Spot; readonly fresh: boolean })[]
}

export interface MapItemView {
  readonly id: string
  readonly label: string
  readonly status: ClaimStatus
  /** From when, in words: "3 March 1918", "6 July 1918, 18:00". In the calendar of that day. */
  readonly since: string
  readonly cites: readonly string[]
}

export interface MeterView {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly value: number
  readonly word: string
  readonly explain: Text
  readonly bad: Text
  readonly ink: 'wheat' | 'rye' | 'red' | 'field' | 'paper'
  /** Sum of the present node's steps on this meter, for the tick; 0 if none. */
  readonly moved: number
}

export interface DocumentView extends Document {
  readonly cite: string
}

export interface AdviceView {
  readonly who: PersonView
  readonly urges: Text
  readonly option: string
  readonly optionLabel: string
  readonly basis: Basis
  readonly mood: Mood
  /** Whether what they urged was done; undefined until something is decided. */
  readonly followed: boolean | undefined
}

export interface PersonView {
  readonly id: PersonId
  readonly name: string
  readonly role: string
  readonly faction: string
}

export interface OptionView {
  readonly id: string
  readonly label: string
  readonly detail: Text
  readonly risk: Text
  readonly open: boolean
  /** Each thing it needs: the words, and whether it holds ("Villages at least 6 (you have 5)"). */
  readonly needs: readonly NeedView[]
  /** Meters it is known to touch, with direction and size. */
  readonly touches: readonly TouchView[]
  readonly basis: Basis
}

/** A meter that something is known to move: its short name stands on the card, the full one is told. */
export interface TouchView {
  readonly meter: string
  readonly name: string
  readonly short: string
  readonly direction: 'up' | 'down'
  /** How far, in steps: a small move or a large one is seen before choosing. */
  readonly steps: number
}

export interface NeedView {
  readonly words: string
  readonly met: boolean
  /** What to tell when it is not met; may be empty. */
  readonly unmet: string
}

export interface TaskView {
  readonly id: string
  readonly label: string
  readonly detail: Text
  readonly leadsTo: Text
  readonly open: boolean
  readonly needs: readonly NeedView[]
  readonly touches: readonly TouchView[]
}

export interface VoteView {
  readonly motion: Text
  /** Seats by group, in drawing order from left to right. Before the count, waverers count as `undecided`. */
  readonly groups: readonly VoteGroup[]
  readonly seats: number
  readonly counted: boolean
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly carried: boolean
  readonly waverers: readonly {
    readonly id: string
    readonly label: string
    readonly seats: number
    readonly for: number
    readonly rest: 'against' | 'abstain'
    readonly base: number
    readonly shifts: readonly AppliedShift[]
  }[]
  readonly resultLabel: string
  readonly historical: {
    readonly result: 'carried' | 'lost'
    readonly for: number
    readonly against: number
    readonly abstained: number
  }
}

/** One thing that moved hands or odds, whether or not it counted here. */
export type AppliedShiftView = AppliedShift

export interface VoteGroup {
  readonly faction: string
  readonly label: string
  readonly ink: 'wheat' | 'rye' | 'red' | 'field' | 'paper' | 'bronze'
  /** How many groups before it have the same ink: groups of one colour are told apart by it. */
  readonly shade: number
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly undecided: number
}

export interface ChanceView {
  readonly question: Text
  readonly odds: number
  readonly base: number
  readonly shifts: readonly AppliedShift[]
  readonly drawn: boolean
  readonly happened: boolean
  readonly resultLabel: string
  readonly historical: 'happens' | 'fails'
}

export type ChangeView = Change & {
  /** The meter's or flag's name as the player knows it. */
  readonly name: string
  /** For a meter: its word now. */
  readonly word: string
}

export interface RecordView {
  readonly yours: { readonly label: string; readonly detail: Text } | undefined
  readonly headline: string
  readonly summary: Text
  readonly match: 'same' | 'departed' | 'no-longer-possible' | undefined
  readonly claims: readonly ClaimView[]
  readonly figures: readonly FigureView[]
  readonly criticism: readonly (Criticism & { readonly cites: readonly string[] })[]
  /** Only when the player departed: the plausibility card of the branch taken. */
  readonly plausibility:
    | (Plausibility & {
        readonly basis: Basis
        readonly cites: readonly string[]
        /** How far the whole road up to here can be trusted: never further than this step. */
        readonly road: Plausibility['grade']
      })
    | undefined
  /** Bits added here; undefined where nothing was decided. */
  readonly bits: number | undefined
}

export interface ClaimView extends Claim {
  readonly cites: readonly string[]
}
export interface FigureView extends Figure {
  readonly cites: readonly string[]
}

export interface DistanceView {
  readonly bits: number
  /** "about one leadership in 130": the 130, rounded for reading. */
  readonly oneIn: number
}

export interface EndingView {
  readonly historical: boolean
  /** What became of people on this road, and, where the road is not history's, what became of them in history. */
  readonly fates: readonly { readonly who: PersonView; readonly text: Text; readonly reality: Text }[]
  readonly plausibility: Plausibility & { readonly cites: readonly string[] }
  readonly invented: Text
  readonly questions: readonly Text[]
}
