import { type EditorKey, tEditor } from '../../ui/messages/editor/index.ts'
import { slugOf } from '../slug.ts'
import type { Fresh } from './fresh.ts'

/** Lists that the form can add an entry to. */
export const growing = ['sources', 'people', 'places', 'factions', 'glossary', 'meters', 'flags'] as const
export type Growing = (typeof growing)[number]

const write = (key: 'role' | 'explain' | 'author' | 'note' | 'bad' | 'low' | 'high'): string =>
  tEditor(`form.fresh.${key}` satisfies EditorKey)

/**
 * An entry with a name that the reader takes as it stands; what nobody has written yet says what belongs there. `faction` is one that a
 * person can belong to, where the story has any.
 */
export const freshEntry = (list: Growing, id: string, name: string, faction?: string): Fresh => {
  switch (list) {
    case 'sources':
      return { id, author: write('author'), title: name, kind: 'book', note: write('note'), seen: 'not-seen' }
    case 'people':
      return {
        id,
        name,
        ...(faction === undefined ? {} : { faction }),
        role: write('role'),
        explain: write('explain'),
        verified: 'known',
      }
    case 'places':
      return { id, name, explain: write('explain'), art: 'street', latitude: '0', longitude: '0' }
    case 'factions':
      return { id, name, short: shortOf(name), explain: write('explain'), ink: 'field' }
    case 'glossary':
      return { id, term: name, explain: write('explain') }
    case 'meters':
      return {
        id,
        name,
        short: shortOf(name),
        explain: write('explain'),
        bad: write('bad'),
        start: '5',
        ink: 'wheat',
        words: [`4 ${write('low')}`, `10 ${write('high')}`],
      }
    case 'flags':
      return { id, says: name }
  }
}

/** An option that can be played as it stands and does nothing yet; what nobody has written yet says what belongs there. */
export const freshOption = (
  id: string,
  label: string,
  leaning: string,
  more: { readonly historical?: 'yes'; readonly next?: string } = {},
): Fresh => ({
  id,
  label,
  detail: tEditor('form.new.detail'),
  risk: tEditor('form.new.risk'),
  effects: [],
  outcome: tEditor('form.new.outcome'),
  ...more,
  leaning,
  basis: 'reconstructed',
  plausibility: {
    grade: 'weak',
    argument: tEditor('form.new.argument'),
    changes: tEditor('form.new.changes'),
    stays: tEditor('form.new.stays'),
  },
})

const shortOf = (name: string): string => name.split(' ').slice(0, 2).join(' ').slice(0, 14).trim()

/** An id of lower-case letters, figures and dashes that a name makes, and that is not taken yet. */
export const idFor = (name: string, taken: ReadonlySet<string>): string => {
  const own = slugOf(name) || 'new'
  return [own, ...[...taken].map((_, at) => `${own}-${at + 2}`)].find((each) => !taken.has(each)) ?? `${own}-2`
}
