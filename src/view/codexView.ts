import { goneBy, nodeOf, type Play } from '../engine/index.ts'
import type { Scenario, SourceId } from '../scenario/index.ts'
import type { CodexEntry } from './pages.ts'
import { citesOf } from './registry.ts'
import type { Speak } from './speak.ts'

/**
 * Every person, party, place, term and source, each group in alphabetical order. What became of people is hindsight
 * and stays hidden until the play has ended.
 */
export const codexOf = (scenario: Scenario, play: Play | undefined, speak: Speak): readonly CodexEntry[] => {
  const ended = play?.stage === 'ended'
  const cites = (ids: readonly SourceId[]) => citesOf(scenario, ids, speak)
  const entry = (kind: CodexEntry['kind'], id: string, name: string, line: string, rest: Partial<CodexEntry>): CodexEntry => ({
    ref: `${kind}:${id}`,
    kind,
    id,
    name,
    line,
    explain: '',
    fate: '',
    cites: [],
    unverified: false,
    url: '',
    ...rest,
  })
  const byName = (a: CodexEntry, b: CodexEntry) => a.name.localeCompare(b.name, speak.locale)
  return [
    scenario.people
      .map((person) =>
        entry('person', person.id, person.name, person.role, {
          native: person.native,
          born: person.born,
          died: ended ? person.died : '',
          explain: person.explain,
          fate: ended ? person.fate : '',
          // Hindsight comes no earlier than the event, and only on the road where it happened.
          gone: (play && !ended && goneBy(person, nodeOf(scenario, play.node).date, play.values)?.because) || '',
          cites: cites(person.sources),
          unverified: person.verified === 'known',
        }),
      )
      .sort((a, b) => lastName(a.name).localeCompare(lastName(b.name), speak.locale)),
    scenario.factions
      .map((each) => entry('faction', each.id, each.name, each.short, { explain: each.explain, cites: cites(each.sources) }))
      .sort(byName),
    scenario.places
      .map((each) => entry('place', each.id, each.name, '', { explain: each.explain, cites: cites(each.sources) }))
      .sort(byName),
    scenario.glossary
      .map((each) => entry('term', each.id, each.term, '', { explain: each.explain, cites: cites(each.sources) }))
      .sort(byName),
    scenario.sources
      .map((each) =>
        entry('source', each.id, each.title, [each.author, each.year].filter((part) => part !== '').join(', '), {
          explain: each.note,
          unverified: each.seen === 'not-seen',
          url: each.url ?? '',
        }),
      )
      .sort((a, b) => a.line.localeCompare(b.line, speak.locale)),
  ].flat()
}

const lastName = (name: string): string => name.split(' ').at(-1) ?? name
