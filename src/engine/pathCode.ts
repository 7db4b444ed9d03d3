import { type Agenda, choiceIds, type Node, type NodeId, type Scenario, type TaskId } from '../scenario/index.ts'
import { findNode } from './atlas.ts'
import { hashOf } from './hash.ts'
import { highestSeed, startPlay, turnPages } from './journal.ts'
import type { Choice, Journal, Play } from './play.ts'
import { cleanSigns, fromSigns, inGroups, toSigns, wrongSign } from './signs.ts'
import { eventOf, step } from './step.ts'

const mostChoices = 128
const versionRadix = 64
const partRadix = 8
const checkRadix = 2 ** 20

/** Option and task ids of an earlier version of the story, by node: what its codes were written with. */
export interface EarlierVersion {
  readonly version: number
  readonly nodes: Readonly<Record<NodeId, readonly string[]>>
}

/**
 * Why a code was refused. `sign`: a letter that no code has. `mistyped`: the check does not fit. `version`: written with a
 * version of the story that is not known here. `decision`: from an earlier version, and the road cannot be followed
 * further than choice number `at`, at `node`. `unfollowed`: from an earlier version, every choice can be made here, and yet
 * they are not those that were made then; where the roads part is not in the code.
 */
export type PathProblem =
  | { readonly problem: 'empty' | 'mistyped' }
  | { readonly problem: 'sign'; readonly sign: string }
  | { readonly problem: 'version' | 'unfollowed'; readonly version: number }
  | { readonly problem: 'decision'; readonly version: number; readonly at: number; readonly node: NodeId }

/**
 * A whole game as a short code: version, seed, beginning, number of choices, the choices in mixed radix over each
 * node's own list, and a check over all of it and the choices' ids, so that reordered options never pick another one.
 * Groups of four with dashes. See docs/decisions/0004-path-code.md.
 */
export const encodePath = (scenario: Scenario, journal: Journal): string => {
  const choices = journal.choices.slice(0, mostChoices - 1)
  const digits: [value: number, radix: number][] = [
    [journal.version % versionRadix, versionRadix],
    [Math.min(journal.seed, highestSeed), highestSeed + 1],
    [partIndex(scenario, journal), partRadix],
    [choices.length, mostChoices],
    [checkOf(scenario, { ...journal, choices }), checkRadix],
    ...choices.flatMap((choice) => {
      const node = findNode(scenario, choice.node)
      return node ? [digitOf(choice, choiceIds(node), picksAllowed(node))] : []
    }),
  ]
  const number = digits.reduceRight((sum, [value, radix]) => sum * BigInt(radix) + BigInt(value), 0n)
  return inGroups(toSigns(number))
}

/** Reads a code typed by hand: case, spaces, dashes and lookalikes do not matter; everything else must fit exactly. */
export const decodePath = (
  scenario: Scenario,
  code: string,
  earlier: readonly EarlierVersion[] = scenario.earlier ?? [],
): { readonly journal: Journal } | PathProblem => {
  const clean = cleanSigns(code)
  if (clean === '') return { problem: 'empty' }
  const wrong = wrongSign(clean)
  if (wrong !== undefined) return { problem: 'sign', sign: wrong }
  if (clean.length > 64) return { problem: 'mistyped' }
  const number = fromSigns(clean)
  if (toSigns(number) !== clean) return { problem: 'mistyped' }
  let rest = number
  const take = (radix: number): number => {
    const value = Number(rest % BigInt(radix))
    rest /= BigInt(radix)
    return value
  }
  const version = take(versionRadix)
  const seed = take(highestSeed + 1)
  const part = take(partRadix)
  const count = take(mostChoices)
  const check = take(checkRadix)
  const old = earlier.find((each) => each.version === version)
  const current = version === scenario.meta.version % versionRadix
  if (!current && !old) return rest === 0n && count > 0 ? { problem: 'mistyped' } : { problem: 'version', version }
  const from = scenario.parts[part]
  if (!from) return { problem: 'mistyped' }
  const blank: Journal = {
    scenario: scenario.meta.id,
    version: current ? scenario.meta.version : version,
    hash: scenario.hash,
    seed,
    ...(part === 0 ? {} : { from: from.id }),
    choices: [],
  }
  const stop = (play: Play): PathProblem =>
    current ? { problem: 'mistyped' } : { problem: 'decision', version, at: play.journal.choices.length + 1, node: play.node }
  let play = startPlay(scenario, blank)
  const choices: Choice[] = []
  while (choices.length < count) {
    play = turnPages(scenario, play)
    const node = findNode(scenario, play.node)
    if (!node || play.stage !== 'deliberating') return stop(play)
    const list = current ? choiceIds(node) : old?.nodes[node.id]
    if (!list?.length) return stop(play)
    const choice = choiceFrom(node, list, take)
    const next = step(scenario, play, eventOf(choice))
    if (next === play) return stop(play)
    choices.push(choice)
    play = next
  }
  const journal = { ...blank, choices }
  if (rest !== 0n || checkOf(scenario, journal) !== check)
    return current ? { problem: 'mistyped' } : { problem: 'unfollowed', version }
  return { journal: current ? journal : { ...journal, version: scenario.meta.version } }
}

const picksAllowed = (node: Node): number => (node.kind === 'agenda' ? node.picks : 0)

const partIndex = (scenario: Scenario, journal: Journal): number =>
  Math.max(
    0,
    scenario.parts.findIndex((part) => part.id === journal.from),
  )

const choose = (n: number, k: number): number => {
  let ways = 1
  for (let at = 0; at < k; at += 1) ways = (ways * (n - at)) / (at + 1)
  return k > n ? 0 : ways
}

/** Number of ways to pick up to `picks` of `size`. */
const waysOf = (size: number, picks: number): number => {
  let sum = 0
  for (let k = 0; k <= picks; k += 1) sum += choose(size, k)
  return sum
}

const digitOf = (choice: Choice, list: readonly string[], picks: number): [number, number] => {
  if ('option' in choice) return [Math.max(0, list.indexOf(choice.option)), list.length]
  const at = choice.picks.map((pick) => list.indexOf(pick)).sort((a, b) => a - b)
  // Smaller sets come first; among equals the combinatorial number system ranks them.
  let rank = 0
  for (let k = 0; k < at.length; k += 1) rank += choose(list.length, k)
  at.forEach((index, place) => {
    rank += choose(index, place + 1)
  })
  return [rank, waysOf(list.length, picks)]
}

const choiceFrom = (node: Node, list: readonly string[], take: (radix: number) => number): Choice => {
  if (node.kind !== 'agenda') return { node: node.id, option: list[take(list.length)] ?? '' }
  return { node: node.id, picks: picksFrom(node, list, take(waysOf(list.length, node.picks))) }
}

const picksFrom = (node: Agenda, list: readonly string[], digit: number): readonly TaskId[] => {
  let rank = digit
  let size = 0
  while (size < node.picks && rank >= choose(list.length, size)) {
    rank -= choose(list.length, size)
    size += 1
  }
  const at: number[] = []
  for (let place = size; place > 0; place -= 1) {
    let index = place - 1
    while (index + 1 < list.length && choose(index + 1, place) <= rank) index += 1
    rank -= choose(index, place)
    at.unshift(index)
  }
  return at.map((index) => list[index] ?? '')
}

/** 20 bits over everything that must not silently change. */
const checkOf = (scenario: Scenario, journal: Journal): number => {
  const words = [
    scenario.meta.id,
    journal.version,
    journal.seed,
    journal.from ?? '',
    ...journal.choices.map(
      (choice) => `${choice.node}:${'option' in choice ? choice.option : [...choice.picks].sort().join('+')}`,
    ),
  ].join('|')
  return hashOf(words) % checkRadix
}
