import { catalogueOf } from './catalogue.ts'

/** The words of the pages that tell why a number stands where it stands. They come with those pages. */
export const whyWords = {
  'means.none': 'There is none on this road.',
  'means.same': 'You decided as was decided then.',
  'means.departed': 'History’s option was open, and you took another.',
  'means.no-longer-possible': 'What came before had closed history’s option.',
  bitsMean:
    'A decision adds nothing where you take history’s option. It adds one bit where, by our estimate, those who decided then leaned to that option twice as much as to yours, two bits for four times, three for eight. Where history’s option is closed, yours is measured against the one they leaned to most.',
  near_one: '{{count}} decision that added nothing',
  near_other: '{{count}} decisions that added nothing',
  handsMean: 'No luck is in this count. Earlier choices move the hands of those who waver.',
  decided: 'Decided beforehand',
  together: 'Together',
  base: 'To begin with',
  asks: 'Hangs on',
  wouldBe: 'not here; it would be {{by}}',
  limitHands: 'They are {{seats}}: no more can vote for the motion, and no fewer than none.',
  limitOdds: 'Nothing is certain: odds are never under 5 or over 95 in 100.',
  hands: '{{ayes}} for, {{noes}} against, {{abstained}} abstaining',
  handsOf: '{{hands}} of {{seats}} for the motion.',
  'rest.against_one': 'The other is against it.',
  'rest.against_other': 'The other {{count}} are against it.',
  'rest.abstain_one': 'The other abstains.',
  'rest.abstain_other': 'The other {{count}} abstain.',
  bits_one: '{{count}} bit',
  bits_other: '{{count}} bits',
  which: 'Which single different choice would have changed it?',
  looking: 'Your road is being played again, each time with one choice changed.',
  found: 'Your road was played again.',
  none: 'None of yours: on every road that differs by one choice and comes here, it stands where it stands now.',
  noneHere: 'None: each different choice would have led elsewhere, not here.',
  ayesNoes: '{{ayes}} for, {{noes}} against',
  higher: 'Higher',
  lower: 'Lower',
  moreHands: 'More for the motion',
  fewerHands: 'Fewer for the motion',
  line: 'At “{{title}}”, “{{other}}” instead of “{{yours}}”: {{there}} instead of {{now}}.',
  instead: 'At “{{title}}”, “{{other}}” instead of “{{yours}}”',
  thenCarried: 'Carried.',
  thenLost: 'Lost.',
  usual_one: 'On that road {{count}} later decision is not your own.',
  usual_other: 'On that road {{count}} later decisions are not your own.',
  elsewhere_one: '{{count}} other choice would not have led here',
  elsewhere_other: '{{count}} other choices would not have led here',
  how_one:
    'Played: {{count}} road with one choice changed. Your later choices stay wherever they are still open. Where one is not, or where you never met a decision, the option that people then leaned to most is taken, and tasks go out as in the record. Luck falls by the same fate number.',
  how_other:
    'Played: {{count}} roads, each with one choice changed; the farthest are told. Your later choices stay wherever they are still open. Where one is not, or where you never met a decision, the option that people then leaned to most is taken, and tasks go out as in the record. Luck falls by the same fate number.',
} as const

/** The words of a message of those pages. */
export const tWhy = catalogueOf(whyWords)
