import type { Scenario } from '../../scenario/index.ts'

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
