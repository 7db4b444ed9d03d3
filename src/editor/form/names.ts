import { places } from '../../manifest/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Named } from './fields.ts'

/** A meter or flag to choose, by its id and by what it says. */
export interface NameToChange {
  readonly value: string
  readonly says: string
  readonly isFlag: boolean
}

/** All that an effect can change and a need can ask. */
export const namesToChange = (scenario: Scenario | undefined): readonly NameToChange[] => [
  ...(scenario?.meters ?? []).map(({ id, name }) => ({ value: id, says: name, isFlag: false })),
  ...(scenario?.flags ?? []).map(({ id, says }) => ({ value: id, says: `${says} (${id})`, isFlag: true })),
]

/** Sources to choose from, as somebody would name them. */
export const sourcesToChoose = (scenario: Scenario | undefined): readonly { readonly value: string; readonly says: string }[] =>
  (scenario?.sources ?? []).map(({ id, author, title }) => ({ value: id, says: `${author}: ${title}` }))

/** What a field can name, in words: places and groups of the story, and the drawings that there are. */
export const namedIn = (
  scenario: Scenario | undefined,
  named: Named,
): readonly { readonly value: string; readonly says: string }[] => {
  switch (named) {
    case 'art':
      return Object.keys(places).map((id) => ({
        value: id,
        says: `${id.slice(0, 1).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`,
      }))
    case 'place':
      return (scenario?.places ?? []).map(({ id, name }) => ({ value: id, says: name }))
    case 'faction':
      return (scenario?.factions ?? []).map(({ id, name }) => ({ value: id, says: name }))
  }
}
