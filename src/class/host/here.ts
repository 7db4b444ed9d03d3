import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type ClassFile, type Course, calledIn, type PathLine } from '../../classroom/index.ts'
import type { PlainTexts, SourceId } from '../../scenario/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { speak } from '../../ui/messages/speak.ts'
import type { LessonLine } from '../lessonOnPage.ts'
import type { Host } from './useHost.ts'

/** What every page of the projector works from. */
export interface Here extends Host {
  readonly course: Course
  readonly plain: PlainTexts
  /** The class as pages of the wall draw it: without what groups wrote and nobody let through. */
  readonly wall: ClassFile
  readonly lessons: readonly LessonLine[]
  /** Whole minutes since 1970 at which the class began. */
  readonly begun: number
}

export const HereContext = createContext<Here | undefined>(undefined)

/** The class on the projector; its pages are never drawn outside it. */
export const useHere = (): Here => {
  const here = useContext(HereContext)
  if (!here) throw new Error('drawn outside a class')
  return here
}

/** How a source is named. */
export const citeOf = ({ scenario }: Course, id: SourceId): string => {
  const source = scenario.sources.find((each) => each.id === id)
  return source ? speak.cite(source.author, source.title, source.year) : id
}

/** What a road of the class is called: a group's name, or the show of hands. */
export const lineName = ({ groups }: ClassFile, { code }: Pick<PathLine, 'code'>): string =>
  code === '' ? tClass('host.ours') : (calledIn(groups, tClass('host.group')).get(code) ?? code)
