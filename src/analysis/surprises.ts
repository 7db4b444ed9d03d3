import { allowed, foundByWeighing } from '../scenario/diagnostics/allow.ts'
import type { Diagnostic } from '../scenario/diagnostics/diagnostic.ts'
import { diagnose } from '../scenario/diagnostics/report.ts'
import type { Node } from '../scenario/index.ts'
import type { Analysis } from './exact/analyse.ts'
import type { Finding } from './exact/findings.ts'
import type { Told } from './findings.ts'
import { placeOf, wordsPlace } from './places.ts'

/**
 * What an analysis from the beginning of the story found and the author may not have meant, as hints at their places in the files. What a check
 * finds by playing (`playedFaults`) is not told again. Of what no play of a sample met, only lines are told, with the number of plays.
 */
export const surprises = ({ scenario, texts }: Told, found: Analysis): readonly Diagnostic[] => {
  const nodes = scenario?.parts.flatMap((part) => part.nodes) ?? []
  const isShort = nodes.filter(({ kind }) => kind === 'turning point' || kind === 'agenda').length < fewDecisions
  const hints = found.findings.flatMap((each): readonly Diagnostic[] => {
    // In a short story no meter has the time to go far.
    if (isShort && each.kind === 'meter-range') return []
    const one = surprise(texts, nodes, found, each)
    return one ? [one] : []
  })
  return scenario ? allowed(hints, texts, (code) => foundByWeighing.has(code), false) : []
}

const fewDecisions = 6

const surprise = (texts: Told['texts'], nodes: readonly Node[], found: Analysis, finding: Finding): Diagnostic | undefined => {
  switch (finding.kind) {
    case 'always-best':
      return diagnose('always-best', placeOf(texts, finding.node, finding.option), {
        name: labelIn(nodes, finding.node, finding.option),
      })
    case 'text-never-read': {
      const isProven = finding.certainty === 'proven'
      const detail = isProven ? 'its when: cannot hold here' : 'no play of thousands did'
      return diagnose('line-never-read', wordsPlace(texts, finding.node, finding.text), { detail })
    }
    case 'result-never-falls':
      if (finding.certainty !== 'proven') return undefined
      return diagnose('result-never-falls', placeOf(texts, finding.node), { name: finding.result })
    case 'meter-range': {
      // A meter that only just misses an end surprises nobody.
      const { meter: name, low, high } = finding
      if ((finding.certainty !== 'proven' && !found.exact) || high - low > 6) return undefined
      return diagnose('meter-range', placeOf(texts, name), { name, low, high })
    }
    default:
      return undefined
  }
}

/** What an option says on its button. */
const labelIn = (nodes: readonly Node[], id: string, option: string): string => {
  const node = nodes.find((each) => each.id === id)
  const ways = node?.kind === 'turning point' ? node.options : node?.kind === 'agenda' ? node.tasks : []
  return ways.find((each) => each.id === option)?.label ?? option
}
