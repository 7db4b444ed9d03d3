import type { NodeKind } from '../../scenario/index.ts'
import type { ListName } from './entries.ts'

/** A value that the form shows: one line of words, a page of them, a number, one of some words, or one of what the story names. */
export interface Field {
  readonly label: string
  readonly form: 'line' | 'page' | 'number' | Named | readonly string[]
}

/** What the story names: its places, its parties and groups; and the drawings that there are. */
export type Named = 'place' | 'faction' | 'art'

const line = (label: string): Field => ({ label, form: 'line' })
const page = (label: string): Field => ({ label, form: 'page' })
const number = (label: string): Field => ({ label, form: 'number' })
const named = (label: Named): Field => ({ label, form: label })
const oneOf = (label: string, ...words: readonly string[]): Field => ({ label, form: words })

const whenAndWhere: readonly Field[] = [line('date'), named('place')]

/** The values of a step that are its own words; its options, results and record have forms of their own. */
export const stepFields: Readonly<Record<NodeKind, readonly Field[]>> = {
  'turning point': [line('title'), ...whenAndWhere, page('situation')],
  agenda: [line('title'), ...whenAndWhere, page('situation'), number('picks')],
  vote: [line('title'), ...whenAndWhere, page('situation'), page('motion')],
  chance: [line('title'), ...whenAndWhere, page('situation'), page('question'), number('base')],
  interlude: [line('title'), ...whenAndWhere, page('text')],
  ending: [line('title'), ...whenAndWhere, page('text'), page('made-up')],
}

/** Where a step holds what can be chosen, or what can come of it. */
export const stepWays: Readonly<Record<NodeKind, { readonly list?: 'options' | 'tasks'; readonly results: readonly string[] }>> =
  {
    'turning point': { list: 'options', results: [] },
    agenda: { list: 'tasks', results: [] },
    vote: { results: ['carried', 'lost'] },
    chance: { results: ['happens', 'fails'] },
    interlude: { results: [] },
    ending: { results: [] },
  }

const basis = oneOf('basis', 'documented', 'known', 'reconstructed')

export const optionFields: readonly Field[] = [
  line('label'),
  page('detail'),
  page('risk'),
  page('outcome'),
  number('leaning'),
  basis,
]
export const taskFields: readonly Field[] = [line('label'), page('detail'), page('leads-to'), page('outcome'), basis]
export const resultFields: readonly Field[] = [line('label'), page('text')]
export const plausibilityFields: readonly Field[] = [
  oneOf('grade', 'strong', 'moderate', 'weak'),
  page('argument'),
  page('changes'),
  page('stays'),
]
export const recordFields: readonly Field[] = [line('headline'), page('summary')]
export const claimFields: readonly Field[] = [page('text'), oneOf('status', 'firm', 'probable', 'disputed', 'unverified')]

/** The values of all other entries. */
export const entryFields: Readonly<Record<Exclude<ListName, 'nodes'>, readonly Field[]>> = {
  story: [line('title'), line('subtitle'), page('about'), number('minutes')],
  parts: [line('title'), line('subtitle'), page('summary')],
  people: [line('name'), line('role'), named('faction'), page('explain'), page('fate'), oneOf('verified', 'read', 'known')],
  sources: [
    line('author'),
    line('title'),
    line('year'),
    oneOf('kind', 'book', 'article', 'document', 'memoir', 'web'),
    line('url'),
    page('note'),
    oneOf('seen', 'read', 'excerpts', 'not-seen'),
  ],
  factions: [line('name'), line('short'), page('explain')],
  places: [line('name'), named('art'), page('explain')],
  glossary: [line('term'), page('explain')],
  meters: [line('name'), line('short'), page('explain'), page('bad'), number('start')],
  flags: [line('says')],
}

/** In which order labels stand in a file: a new one goes behind those before it. */
export const optionOrder = [
  'id',
  'label',
  'detail',
  'risk',
  'leads-to',
  'needs',
  'effects',
  'outcome',
  'next',
  'historical',
] as const
export const resultOrder = ['label', 'text', 'effects'] as const
export const entryOrder = [
  'id',
  'version',
  'author',
  'term',
  'name',
  'full-name',
  'short',
  'faction',
  'role',
  'title',
  'subtitle',
  'summary',
  'language',
  'licence',
  'authors',
  'calendar',
  'minutes',
  'year',
  'kind',
  'explain',
  'fate',
  'url',
  'note',
] as const
export const plausibilityOrder = ['grade', 'argument', 'argued-by', 'changes', 'stays', 'sources'] as const
/** The lists of a scenario's file, behind the words of the story. */
export const topOrder = [
  ...entryOrder,
  'about',
  'meters',
  'flags',
  'people',
  'factions',
  'places',
  'glossary',
  'sources',
  'parts',
] as const
