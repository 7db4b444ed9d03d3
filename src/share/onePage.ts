import type { PlainTexts, Scenario } from '../scenario/index.ts'
import { escaped } from './html.ts'
import { marks } from './shell.ts'

export interface PageParts {
  /** The built page without a story: `single/page.html` of the site. */
  readonly shell: string
  readonly scenario: Scenario
  readonly plain: PlainTexts
  /** The drawings that the story can show (`isShown`), by their path under assets/images: the text of each SVG file. */
  readonly pictures: Readonly<Record<string, string>>
}

/**
 * A whole game as the text of one HTML file that plays from disk and fetches nothing. The texts of the scenario stand in it as
 * data, whatever they are: they cannot end the element they stand in. Undefined where the shell is none.
 */
export const onePage = ({ shell, scenario, plain, pictures }: PageParts): string | undefined => {
  const addresses = Object.fromEntries(Object.entries(pictures).map(([path, svg]) => [path, addressOf(svg)]))
  const { title, language } = scenario.meta
  const put: readonly (readonly [string, string])[] = [
    [marks.language, escaped(language)],
    [marks.title, escaped(title)],
    [marks.noScript, `${escaped(title)} is played in the browser and needs JavaScript.`],
    [marks.story, dataOf(scenario)],
    [marks.plain, dataOf(plain)],
    [marks.pictures, dataOf(addresses)],
  ]
  // Each mark stands once, in this order; a text that looks like one is escaped.
  let done = ''
  let rest = shell
  for (const [mark, text] of put) {
    const at = rest.indexOf(mark)
    if (at < 0) return undefined
    done += rest.slice(0, at) + text
    rest = rest.slice(at + mark.length)
  }
  return done + rest
}

/** Whether a story can show a drawing: its places, its people, the small ones of the page; the title's are the campaign's own. */
export const isShown = (scenario: Scenario): ((path: string) => boolean) => {
  const shown = scenario.parts.flatMap((part) => part.nodes.flatMap((node) => node.scene.art ?? []))
  const arts = new Set<string>([...scenario.places.map((place) => place.art), ...shown])
  const people = new Set(['someone', ...scenario.people.map((person) => person.id)].map((id) => `${id}.svg`))
  return (path) => {
    const [folder = '', name = ''] = path.split('/')
    if (!path.endsWith('.svg')) return false
    if (folder === 'places') return arts.has(name)
    if (folder === 'portraits') return people.has(name)
    return folder !== 'figures' && (scenario.meta.id === 'left-of-october' || !folder.startsWith('title'))
  }
}

/** JSON that cannot end the element it stands in, nor begin another. */
const dataOf = (value: unknown): string => JSON.stringify(value).replace(/<(?=[/!])/gu, '\\u003c')

/** A drawing as an address that holds it. */
const addressOf = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/\s*\n\s*/gu, ' ').replace(/[%#"]/gu, encodeURIComponent)}`
