import { type LessonLength, lessonLengths } from '../scenario/lesson.ts'
import type { ClassSettings } from './entry.ts'
import { decoded } from './joinAddress.ts'

/** What the printed lesson is made from. */
export interface PackAsked {
  readonly lesson: string
  readonly settings: Pick<ClassSettings, 'length' | 'readingLevel' | 'board' | 'paper'>
  /** Whether the printer is asked for at once, as when a teacher has pressed the button for it. */
  readonly isAtOnce: boolean
}

/** The part of an address after `#` that shows a lesson as pages to print: `pack=stay-or-go.25.s.A4.VCE.now`. */
export const packAddress = ({ lesson, settings, isAtOnce }: PackAsked): string => {
  const { length, readingLevel, paper, board } = settings
  const signs = encodeURIComponent(board).replaceAll('.', '%2E')
  return `pack=${lesson}.${length}.${readingLevel === 'plain' ? 'p' : 's'}.${paper}.${signs}${isAtOnce ? '.now' : ''}`
}

/** Reads such an address, with or without its `#`; what is missing from the end on is usual. Undefined where it names no lesson. */
export const readPackAddress = (hash: string): PackAsked | undefined => {
  const [lesson = '', length, level, paper, board = '', now] = hash.replace(/^#?pack=/u, '').split('.')
  if (!/^#?pack=/u.test(hash) || !/^[a-z0-9-]{1,80}$/u.test(lesson)) return undefined
  return {
    lesson,
    settings: {
      length: lessonLengths.find((each) => String(each) === length) ?? (25 satisfies LessonLength),
      readingLevel: level === 'p' ? 'plain' : 'standard',
      paper: paper === 'Letter' ? 'Letter' : 'A4',
      board: decoded(board).slice(0, 60),
    },
    isAtOnce: now === 'now',
  }
}
