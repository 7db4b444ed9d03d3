import type { PersonId, Scenario, SourceId } from '../scenario/index.ts'
import type { PersonView } from './screen.ts'
import type { Speak } from './speak.ts'

/** A person as shown beside their words. An unknown id shows as itself; the loader never lets one through. */
export const personView = (scenario: Scenario, id: PersonId): PersonView => {
  const person = scenario.people.find((each) => each.id === id)
  return { id, name: person?.name ?? id, role: person?.role ?? '', faction: person?.faction ?? '' }
}

/** How each source of a claim is named, in the author's order. */
export const citesOf = (scenario: Scenario, ids: readonly SourceId[], speak: Speak): readonly string[] =>
  ids.map((id) => {
    const source = scenario.sources.find((each) => each.id === id)
    return source ? speak.cite(source.author, source.title, source.year) : id
  })
