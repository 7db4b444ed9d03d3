import { contradictions, disagreements, neverMet, provenIdle } from '../analysis/index.ts'
import { allowed, type Diagnostic, diagnose, foundByPlaying, type Loaded } from '../scenario/load.ts'

/**
 * Everything that is said of a scenario: what reading it found, and where that found no error, what playing it finds. Notes
 * in the files that allow something count for both.
 */
export const findings = (loaded: Loaded): readonly Diagnostic[] => {
  if (!loaded.scenario) return loaded.diagnostics
  const faults = [...historyFaults(loaded), ...contradicted(loaded)]
  // Where history's own road is barred, much else is not met in consequence.
  const played = faults.length > 0 ? faults : [...unmet(loaded), ...idle(loaded)]
  return [...loaded.diagnostics, ...allowed(played, loaded.texts, (code) => foundByPlaying.has(code), faults.length === 0)]
}

/** Where history's own road, played, does not give the record's choices, counts and ending. */
const historyFaults = ({ scenario, texts }: Loaded): readonly Diagnostic[] => {
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
const contradicted = ({ scenario, texts }: Loaded): readonly Diagnostic[] => {
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
const unmet = ({ scenario, texts }: Loaded): readonly Diagnostic[] => {
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

/** Lines that nobody can read and results that cannot be, in a story small enough to follow every road. */
const idle = ({ scenario, texts }: Loaded): readonly Diagnostic[] => {
  if (!scenario) return []
  return provenIdle(scenario).map((each) => {
    const place = placeOf(texts, each.node)
    if (each.kind === 'result') return diagnose('result-never-falls', place, { name: each.node, detail: each.result })
    // A long text is broken into lines in the file; its first words mostly stand together.
    const said = (texts.get(place.file) ?? '').indexOf(/^.{0,24}/u.exec(each.text)?.[0] ?? '', place.from)
    const from = said < 0 ? place.from : said
    return diagnose('line-never-read', { file: place.file, from, to: from + 1 }, { name: each.node })
  })
}

/** Where the id of a step stands, or of an option or task below it. Ids of steps are used once in a scenario. */
const placeOf = (
  texts: ReadonlyMap<string, string>,
  node: string,
  choice?: string,
): { file: string; from: number; to: number } => {
  for (const [file, text] of texts) {
    const at = startOf(text, node, 0)
    if (at < 0) continue
    const below = choice === undefined ? -1 : startOf(text, choice, at + 1)
    const from = below < 0 ? at : below
    return { file, from, to: from + 1 }
  }
  return { file: [...texts.keys()][0] ?? '', from: 0, to: 1 }
}

/** Where the `id:` of an entry stands, from some place on; -1 where there is none. */
const startOf = (text: string, id: string, from: number): number => {
  const line = new RegExp(`^ *- (?:\\{ *)?id: ["']?${id}["']? *(?:[,#].*)?$`, 'mu')
  const rest = text.slice(from)
  const at = rest.search(line)
  return at < 0 ? -1 : from + at + rest.slice(at).indexOf('id:')
}
