import type { Scenario } from '../../src/scenario/index.ts'
import { moodNames } from './portraits/mood.ts'
import { sitters } from './portraits/sitters.ts'

type Cast = Pick<Scenario, 'people' | 'factions'>

/**
 * A page in docs/ that shows the given drawings at the sizes they are used in, by addresses relative to it: the faces in every mood
 * by the faction of the person, then the outlines, the types, and all that is no portrait.
 */
export const contactPage = (paths: readonly string[], { people, factions }: Cast): string => {
  const of = (folder: string) => paths.filter((path) => path.startsWith(folder)).sort()
  const small = [...of('mark'), ...of('favicon'), ...of('ornaments/').filter((path) => !/debrief|divider|grain/u.test(path))]
  const wide = [...of('title.'), ...of('ornaments/').filter((path) => /debrief|divider|grain/u.test(path))]
  const person = new Map(people.map((each) => [each.id, each]))
  const faces = of('portraits/').map((path): Face => {
    const id = nameOf(path)
    const { name = id, role = '', faction = '' } = person.get(id) ?? {}
    return { path, name, role, faction, moods: Object.hasOwn(sitters, id) ? moodNames : [] }
  })
  const drawn = faces.filter((face) => face.moods.length > 0)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<title>Left of October: the drawings</title>',
    `<style>${style}</style>`,
    '<h1>The drawings</h1>',
    `<p>Written by <code>npm run contact-sheet</code>. Portraits were drawn from descriptions, without tracing; an outline from behind means that the look is not known here. Each face is ${moodNames.join(', ')}: at 196, 96 and 56 pixels.</p>`,
    ...factions.map(({ id, name }) =>
      cards(
        name,
        drawn.filter(({ faction }) => faction === id),
      ),
    ),
    cards(
      'People without a name',
      drawn.filter(({ faction }) => faction === ''),
    ),
    cards(
      'Outlines: the look is not known here',
      faces.filter(({ moods }) => moods.length === 0),
    ),
    section('Posters and bands', 'wide', wide),
    section('Poster for an upright phone', 'tall', of('title-tall')),
    section('Marks and badges, at 64 and at 20 pixels', 'marks', small),
    section('Figures', 'little', of('figures/')),
    section(
      'Places, without people',
      'wide',
      of('places/').filter((path) => path.endsWith('ground.svg')),
    ),
    '</html>',
  ].join('\n')
}

interface Face {
  readonly path: string
  readonly name: string
  readonly role: string
  readonly faction: string
  /** None of an outline. */
  readonly moods: readonly string[]
}

const style = [
  'body{margin:2rem;background:#F3E7CE;color:#1A1613;font:15px/1.4 system-ui,sans-serif}',
  'h1,h2{font-weight:700;margin:1.6rem 0 .6rem}',
  'div{display:flex;flex-wrap:wrap;gap:10px}',
  'figure{margin:0}img{display:block}',
  'figcaption{font-size:12px}',
  '.cards{gap:22px 26px}.cards figure{display:flex;flex-wrap:wrap;gap:4px;align-content:start;width:596px}.cards .outline{width:auto}',
  '.cards figcaption{flex:1 0 100%;font-size:14px}.cards i{flex:0 0 100%}.cards .outline i{display:none}',
  '.little img{width:96px}.wide img{width:680px;max-width:100%}.tall img{width:390px}',
  '.marks figure{display:grid;grid-template-columns:auto auto;gap:8px;align-items:end;min-width:8rem}',
  '.marks img{height:64px}.marks img+img{height:20px}.marks figcaption{grid-column:1/-1}',
].join('')

const nameOf = (path: string): string => path.replace(/^(portraits|ornaments|places|figures)\/|(\/ground)?\.svg$/gu, '')
const image = (address: string, name: string, rest = ''): string =>
  `<img loading="lazy" src="../assets/images/${address}" alt="${name}"${rest}>`

const cards = (title: string, faces: readonly Face[]): string =>
  faces.length === 0 ? '' : [`<h2>${title}</h2>`, '<div class="cards">', ...faces.map(card), '</div>'].join('\n')

/** A face in its moods, large, then at the two small sizes; an outline once at each. */
const card = ({ path, name, role, moods }: Face): string => {
  const views = moods.length === 0 ? [path] : moods.map((mood) => `${path}#${mood}`)
  const at = (width: number) => views.map((view) => image(view, name, ` width="${width}"`)).join('')
  const kind = moods.length === 0 ? ' class="outline"' : ''
  return `<figure${kind}>${at(196)}<i></i>${at(96)}${at(56)}<figcaption><b>${name}</b>${role && `, ${role}`}</figcaption></figure>`
}

const section = (title: string, kind: string, paths: readonly string[]): string =>
  [`<h2>${title}</h2>`, `<div class="${kind}">`, ...paths.map((path) => figure(path, kind === 'marks' ? 2 : 1)), '</div>'].join(
    '\n',
  )

const figure = (path: string, times: number): string =>
  `<figure>${image(path, nameOf(path)).repeat(times)}<figcaption>${nameOf(path)}</figcaption></figure>`
