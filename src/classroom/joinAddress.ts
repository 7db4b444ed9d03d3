import { cleanSigns, signs } from '../engine/index.ts'
import { type LessonLength, lessonLengths } from '../scenario/lesson.ts'
import type { GroupSettings } from './groupState.ts'

/** What a group's device learns from the address that it opens. */
export interface Join {
  readonly lesson: string
  readonly settings: GroupSettings
  /** Five letters of the class; '' for a group on its own. */
  readonly classCode: string
  /** When the class began, in whole minutes since 1970; undefined where nobody said. */
  readonly begun?: number
}

/**
 * The part of an address after `#` that opens a lesson for a group: `group=stay-or-go.25.RYE48.e1s.VCE.29404800`. Lesson, minutes,
 * class code, then one letter each for the record (each, end), for sources to be opened first (1, 0) and for the reading level
 * (standard, plain), the board whose question is asked, and the minute at which the class began. What is missing from the end on
 * is as for a group on its own.
 */
export const joinAddress = ({ lesson, settings, classCode, begun }: Join): string => {
  const ways = `${settings.reveal === 'each' ? 'e' : 'n'}${settings.openFirst ? 1 : 0}${settings.readingLevel === 'plain' ? 'p' : 's'}`
  const parts = [lesson, settings.length, classCode, ways, encodeURIComponent(settings.board).replaceAll('.', '%2E'), begun ?? '']
  return `group=${parts.join('.').replace(/\.+$/u, '')}`
}

/** Reads such an address, with or without its `#`. Undefined where it names no lesson. */
export const readJoinAddress = (hash: string): Join | undefined => {
  const [lesson = '', length, classCode = '', ways = '', board = '', begun = ''] = hash.replace(/^#?group=/u, '').split('.')
  if (!/^#?group=/u.test(hash) || !/^[a-z0-9-]{1,80}$/u.test(lesson)) return undefined
  const minutes = lessonLengths.find((each) => String(each) === length) ?? (25 satisfies LessonLength)
  return {
    lesson,
    classCode: [...cleanSigns(classCode)]
      .filter((sign) => signs.includes(sign))
      .join('')
      .slice(0, 8),
    settings: {
      length: minutes,
      reveal: ways[0] === 'n' ? 'end' : 'each',
      openFirst: ways[1] === '1',
      readingLevel: ways[2] === 'p' ? 'plain' : 'standard',
      board: decoded(board).slice(0, 40),
    },
    ...(/^\d{1,9}$/u.test(begun) ? { begun: Number(begun) } : {}),
  }
}

/** Text out of an address; nothing where it was cut short in the middle of a sign. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
