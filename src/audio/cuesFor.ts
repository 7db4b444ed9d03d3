import type { CueKey } from '../manifest/index.ts'
import type { Screen } from '../view/index.ts'

/** What is struck once as a screen takes the place of another one. Nothing, while it is the same page. */
export const cuesFor = (before: Screen | undefined, screen: Screen): readonly CueKey[] => {
  if (before && before.node === screen.node && before.stage === screen.stage) return []
  switch (screen.stage) {
    case 'record':
      return [screen.record?.match === 'departed' ? 'tear' : 'paper']
    case 'outcome':
      return outcomeCues(before, screen)
    case 'briefing':
    case 'reading':
      return arrivalCues(before, screen)
    case 'deliberating':
    case 'ended':
      return []
  }
}

const outcomeCues = (before: Screen | undefined, screen: Screen): readonly CueKey[] => {
  if (screen.kind === 'vote') return screen.picture.cue.crowd === 'empty' ? ['bell'] : ['bell', 'crowd']
  if (screen.kind === 'chance') return ['ticker']
  return before ? ['choice'] : []
}

/** A new page: guns where they were heard, July's wire, or the date that is set. One of them. */
const arrivalCues = (before: Screen | undefined, screen: Screen): readonly CueKey[] => {
  if (screen.date.gregorian === gunsOfOctober && screen.picture.cue.light === 'night') return ['guns']
  if (screen.part.id === 'july' && screen.kind === 'interlude') return ['telegraph']
  return before?.date.primary === screen.date.primary ? [] : ['hammer']
}

/** 25 October 1917 by the calendar of that day: the night when the Winter Palace is fired on, and the congress hears it. */
const gunsOfOctober = '1917-11-07'
