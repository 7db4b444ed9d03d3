import { checkLinks, knownIn, nearby, type Report } from '../check/names.ts'
import { suggest } from '../diagnostics/nearest.ts'
import { kindInWords } from '../inWords.ts'
import { lessonLengths } from '../lesson.ts'
import type { Path } from '../read/combine.ts'
import type { Tree } from '../read/tree.ts'
import type { Node, Scenario, Text } from '../scenario.ts'
import { wordsIn } from '../words.ts'
import { whereInLesson } from './form.ts'
import type { WrittenLesson } from './shape.ts'

/** The fewest and the most decisions that a class takes itself, by the length of play in minutes. */
export const decisionsIn = { 15: [2, 6], 25: [3, 6], 35: [3, 8] } as const

/** The most words of a text that a group reads. */
const most = { setting: 120, evidence: 250 } as const

/** A lesson against its scenario: every name leads somewhere, the decisions stand in the order of the story, each has its sources. */
export const checkLesson = (lesson: WrittenLesson, scenario: Scenario, tree: Tree, report: Report): void => {
  const known = knownIn(scenario)
  const name = (kind: 'source' | 'person', id: string, path: Path) => {
    const ids = [...(known[kind] ?? [])]
    if (!ids.includes(id)) report('unknown-name', path, { kind, name: id, suggestion: suggest(id, ids), ...nearby(id, ids) })
  }
  const read = (text: Text, path: Path) => checkLinks(text, path, known, report)
  const short = (text: Text, words: string, limit: number, path: Path) => {
    read(text, path)
    const count = wordsIn(text)
    if (count > limit) report('lesson-words', path, { name: words, count, most: limit })
  }
  read(lesson.about, ['about'])
  short(lesson.setting, 'The setting', most.setting, ['setting'])
  short(lesson['plain-setting'], 'The plain setting', most.setting, ['plain-setting'])
  once(lesson.decisions, 'decisions', 'decision', report)
  once(lesson.roles, 'roles', 'person', report)
  once(lesson.exit, 'exit', 'id', report)
  checkOrder(lesson, scenario, report)
  lesson.decisions.forEach(({ evidence, compare = '' }, at) => {
    const path: Path = ['decisions', at]
    const where = whereInLesson(tree, path)
    if (evidence.length < 1 || evidence.length > 3) report('lesson-evidence', path, { where, count: evidence.length })
    read(compare, [...path, 'compare'])
    evidence.forEach((each, i) => {
      const here = [...path, 'evidence', i]
      name('source', each.source, [...here, 'source'])
      read(each.origin, [...here, 'origin'])
      short(each.text, whereInLesson(tree, here), most.evidence, [...here, 'text'])
    })
  })
  lesson.roles.forEach((role, at) => {
    name('person', role.person, ['roles', at, 'person'])
    read(role.aim, ['roles', at, 'aim'])
    role.sources.forEach((source, i) => {
      name('source', source, ['roles', at, 'sources', i])
    })
  })
  const decisions = lesson.decisions.map(({ decision }) => decision)
  lesson.exit.forEach(({ about = [] }, at) => {
    about.forEach((id, i) => {
      if (!decisions.includes(id))
        report('unknown-name', ['exit', at, 'about', i], {
          kind: 'decision',
          name: id,
          suggestion: suggest(id, decisions),
          ...nearby(id, decisions),
        })
    })
  })
  checkCounts(lesson, report)
  if (lesson.exit.length === 0) report('lesson-exit', ['exit'])
}

const checkCounts = (lesson: WrittenLesson, report: Report): void => {
  if (lesson.decisions.every((each) => each.lengths.length === 0)) {
    const [least, most] = decisionsIn[25]
    report('lesson-decisions', ['decisions'], { length: 25, count: 0, least, most })
  }
  for (const length of lessonLengths) {
    const [least, most] = decisionsIn[length]
    const count = lesson.decisions.filter((each) => each.lengths.includes(`${length}`)).length
    if (count > 0 && (count < least || count > most)) report('lesson-decisions', ['decisions'], { length, count, least, most })
  }
}

const once = <Key extends string>(
  list: readonly Readonly<Record<Key, string>>[],
  label: string,
  key: Key,
  report: Report,
): void => {
  const seen = new Set<string>()
  list.forEach((each, at) => {
    if (seen.has(each[key])) report('duplicate-id', [label, at, key], { name: each[key] })
    seen.add(each[key])
  })
}

const checkOrder = (lesson: WrittenLesson, scenario: Scenario, report: Report): void => {
  const nodes = scenario.parts.flatMap((part, p) => part.nodes.map((node, n) => ({ node, place: [p, node.date, n] as const })))
  const turning = nodes.flatMap(({ node }) => (node.kind === 'turning point' ? [node.id] : []))
  let last: { readonly node: Node; readonly place: readonly [number, string, number] } | undefined
  lesson.decisions.forEach(({ decision }, at) => {
    const path = ['decisions', at, 'decision']
    const here = nodes.find(({ node }) => node.id === decision)
    if (!here)
      report('unknown-name', path, {
        kind: 'decision',
        name: decision,
        suggestion: suggest(decision, turning),
        ...nearby(decision, turning),
      })
    else if (here.node.kind !== 'turning point') {
      const kind = kindInWords(here.node).toLowerCase()
      report('lesson-decision', path, { name: decision, kind, example: turning.slice(0, 3).join(', ') })
    } else {
      if (last && isEarlier(here.place, last.place)) report('lesson-order', path, { name: decision, before: last.node.id })
      last = here
    }
  })
}

/** By part, then by day, then as they stand in the file. */
const isEarlier = (
  [part, day, at]: readonly [number, string, number],
  [otherPart, otherDay, otherAt]: readonly [number, string, number],
): boolean => (part !== otherPart ? part < otherPart : day !== otherDay ? day < otherDay : at < otherAt)
