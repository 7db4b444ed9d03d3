import { choiceIds } from '../choiceIds.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Path } from '../read/combine.ts'
import type { NodeId, Scenario } from '../scenario.ts'
import type { Report } from './names.ts'

/**
 * The lists with which path codes of earlier versions are read. What the story once had and has no longer is no mistake,
 * so an option is told only where its id is nearly that of one that its list lacks. A list for a step that is not there is
 * read by nobody: misspelt, it makes every code of its version stop at that step.
 */
export const checkEarlier = (scenario: Scenario, report: Report): void => {
  const nodes = scenario.parts.flatMap((part) => part.nodes)
  const present = new Map(nodes.map((node) => [node.id, choiceIds(node)] as const).filter(([, ids]) => ids.length > 0))
  const versions = new Set<number>()
  const unknown = teller(report)
  for (const [at, { version, nodes: lists }] of (scenario.earlier ?? []).entries()) {
    const own = scenario.meta.version
    if (versions.has(version)) report('earlier-version', ['earlier', at, 'version'], { version, detail: twice })
    else if (version >= own) report('earlier-version', ['earlier', at, 'version'], { version, detail: notBefore(own) })
    versions.add(version)
    for (const [node, list] of Object.entries(lists)) {
      const path = ['earlier', at, 'nodes', node]
      checkList(node, list, path, report)
      const now = present.get(node)
      if (!now) unknown(path, { version, kind: 'turning point or agenda', name: node }, [...present.keys()], ifGone)
      else {
        const lacking = now.filter((id) => !list.includes(id))
        for (const [i, id] of list.entries())
          if (!now.includes(id)) unknown([...path, i], { version, kind: 'option or task', name: id }, lacking)
      }
    }
  }
}

const twice = 'This version stands above already: put the two together.'
const notBefore = (own: number): string => `Name a version before this story’s own, which is ${own}.`
const ifGone = 'Delete this list if the step is gone.'

/** More than anybody mends at once; each is compared with every name there is. */
const mostUnknown = 100

/** Reports a name that the story does not have: which one was meant, or `otherwise`, or nothing where there is neither. */
const teller = (report: Report) => {
  let left = mostUnknown
  return (path: Path, words: { version: number; kind: string; name: string }, known: readonly string[], otherwise = ''): void => {
    if (left === 0) return
    left -= 1
    const near = nearest(words.name, known)
    if (near !== undefined) report('earlier-name', path, { ...words, suggestion: `Did you mean “${near}”?`, near })
    else if (otherwise !== '') report('earlier-name', path, { ...words, suggestion: otherwise })
  }
}

/** A list that is empty, or names something twice, leaves open what a code means. */
const checkList = (node: NodeId, list: readonly string[], path: Path, report: Report): void => {
  if (list.length === 0) report('empty', path, { where: 'This list', name: node })
  const seen = new Set<string>()
  for (const [at, id] of list.entries()) {
    if (seen.has(id)) report('duplicate-id', [...path, at], { name: id })
    seen.add(id)
  }
}
