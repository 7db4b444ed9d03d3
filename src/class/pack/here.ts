import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Course, letterOf, type Pack, type PackAsked } from '../../classroom/index.ts'
import type { Basis, Claim, Node, NodeId, OptionId, PlainTexts, SourceId, TurningPoint } from '../../scenario/index.ts'
import { textsAt } from '../../scenario/words.ts'
import { locale, t } from '../../ui/messages/index.ts'
import { speak } from '../../ui/messages/speak.ts'
import { citesOf, dateView } from '../../view/index.ts'

/** What every printed page works from. */
export interface Here {
  readonly course: Course
  readonly pack: Pack
  readonly settings: PackAsked['settings']
  /** Only where the plain reading level is printed. */
  readonly plain: PlainTexts | undefined
}

export const HereContext = createContext<Here | undefined>(undefined)

/** The lesson that is printed; its pages are never drawn outside it. */
export const useHere = (): Here => {
  const here = useContext(HereContext)
  if (!here) throw new Error('drawn outside a pack')
  return here
}

/** The letter of an option: its place at its turning point, open or closed. */
export const letterAt = (point: TurningPoint, option: OptionId): string =>
  letterOf(point.options.findIndex(({ id }) => id === option))

/** The sheet of a decision. */
export const sheetOf = ({ pack }: Here, node: NodeId): Here['pack']['sheets'][number] => {
  const sheet = pack.sheets.find(({ point }) => point.id === node)
  if (!sheet) throw new Error(`no sheet for ${node}`)
  return sheet
}

/** The texts of a turning point in the words of the reading level that is printed. */
export const textsHere = ({ plain }: Here, point: TurningPoint): ReturnType<typeof textsAt> => textsAt(point, plain)

/** "25 October 1917 / 7 November 1917". */
export const dayOf = ({ course }: Here, point: Node): string => {
  const { primary, other } = dateView(point, course.scenario.meta.calendar, locale)
  return [primary, other].filter(Boolean).join(' / ')
}

/** Sources named in a line, each once. */
export const citedIn = ({ course }: Here, sources: readonly SourceId[]): string =>
  citesOf(course.scenario, [...new Set(sources)], speak).join('; ')

export const basisWords = (basis: Basis): string => t(`read.basis.${basis}`)

const bySureness = ['firm', 'probable', 'disputed'] as const

/** Claims with a source, the firm ones first. What nobody has verified is left out. */
export const surest = (claims: readonly Claim[]): readonly Claim[] =>
  bySureness.flatMap((status) => claims.filter((claim) => claim.status === status && claim.sources.length > 0))
