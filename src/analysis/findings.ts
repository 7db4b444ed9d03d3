import { allowed, foundByPlaying } from '../scenario/diagnostics/allow.ts'
import type { Diagnostic } from '../scenario/diagnostics/diagnostic.ts'
import { diagnose } from '../scenario/diagnostics/report.ts'
import type { Scenario } from '../scenario/index.ts'
import { contradictions } from './contradictions.ts'
import { disagreements } from './historicalRoad.ts'
import { neverMet } from './neverMet.ts'
import { placeOf } from './places.ts'
import { provenIdle } from './provenIdle.ts'

/** A scenario with the texts of its files; missing where reading found an error. */
export interface Told {
  readonly scenario?: Scenario
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Everything that is said of a scenario: what reading it found, and where that found no error, what playing it finds and, of a
 * small one, what is proven to be idle.
 */
export const findings = (loaded: Told & { readonly diagnostics: readonly Diagnostic[] }): readonly Diagnostic[] => {
  const played = playedFaults(loaded)
  const idle = played.some(({ severity }) => severity === 'error') ? [] : provenIdle(loaded)
  return [...loaded.diagnostics, ...played, ...idle]
}

/** What playing a scenario finds. Notes in the files that allow something count. */
export const playedFaults = (told: Told): readonly Diagnostic[] => {
  if (!told.scenario) return []
  const faults = [...historyFaults(told), ...contradicted(told)]
  // Where history's own road is barred, much else is not met in consequence.
  const played = faults.length > 0 ? faults : unmet(told)
  return allowed(played, told.texts, (code) => foundByPlaying.has(code), faults.length === 0)
}

/** Where history's own road, played, does not give the record's choices, counts and ending. */
const historyFaults = ({ scenario, texts }: Told): readonly Diagnostic[] => {
  if (!scenario) return []
  return disagreements(scenario).map((each) => {
    if (each.kind === 'shut') return diagnose('historical-shut', placeOf(texts, each.node, each.option), { name: each.option })
    const span = placeOf(texts, each.node)
    return each.kind === 'count'
      ? diagnose('vote-count', span, { count: each.count, expected: each.expected })
      : diagnose('historical-road', span, { name: each.node })
  })
}

const playsTried = 1000

/** Where a thousand random plays met somebody who is gone, or what may never hold. */
const contradicted = ({ scenario, texts }: Told): readonly Diagnostic[] => {
  if (!scenario) return []
  return contradictions(scenario, playsTried).map((each) => {
    const place = placeOf(texts, each.node)
    const detail = each.because.replace(/\.$/u, '')
    if (each.kind === 'never') return diagnose('never-holds', place, { name: each.node, detail })
    const name = scenario.people.find((person) => person.id === each.who)?.name ?? each.who
    const said = (texts.get(place.file) ?? '').indexOf(`who: ${each.who}`, place.from)
    const from = said < 0 ? place.from : said
    return diagnose('gone-speaks', { file: place.file, from, to: from + 1 }, { name, detail })
  })
}

/** Steps, options and tasks that a search through the story does not come to. */
const unmet = ({ scenario, texts }: Told): readonly Diagnostic[] => {
  if (!scenario) return []
  return neverMet(scenario).map(({ node, choice, isEnding, isProven }) => {
    const place = placeOf(texts, node, choice)
    const name = choice === undefined ? node : `${node}, ${choice}`
    if (!isProven) return diagnose('not-found-by-search', place, { name })
    return diagnose(choice !== undefined ? 'option-never-open' : isEnding ? 'ending-never-met' : 'step-never-met', place, {
      name,
    })
  })
}
