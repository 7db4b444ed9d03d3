import { describe, expect, it } from 'vitest'
import { printChange } from '../../src/scenario/diff/change.ts'
import { changesBetween } from '../../src/scenario/diff/changes.ts'
import type { Node, Scenario } from '../../src/scenario/index.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { printScenario } from '../../src/scenario/print.ts'
import { breadQueue, breadQueuePlain, leftOfOctober, leftOfOctoberPlain } from '../fixtures.ts'

const old = { scenario: breadQueue, plain: breadQueuePlain }
const text = printScenario(breadQueue)

/** What is told when a stretch of the bread queue's text is replaced by another. */
const told = (...edits: readonly (readonly [from: string, to: string])[]): readonly string[] => {
  const edited = edits.reduce((before, [from, to]) => {
    expect(before).toContain(from)
    return before.replaceAll(from, to)
  }, text)
  const { scenario, diagnostics } = loadScenario([{ path: 'scenario.yaml', bytes: edited }])
  if (!scenario) throw new Error(diagnostics[0]?.message)
  return changesBetween({ scenario: breadQueue, plain: {} }, { scenario, plain: {} }).map(printChange)
}

const withNodes = (scenario: Scenario, change: (nodes: readonly Node[]) => readonly Node[]): Scenario => ({
  ...scenario,
  parts: scenario.parts.map((part) => ({ ...part, nodes: change(part.nodes) })),
})

describe('the difference between two versions', () => {
  it('is nothing between a version and itself, printed anew', () => {
    expect(changesBetween(old, old)).toEqual([])
    expect(told()).toEqual([])
    const campaign = { scenario: leftOfOctober, plain: leftOfOctoberPlain }
    expect(changesBetween(campaign, campaign)).toEqual([])
  })

  it('tells a new word by its place in the story, with the words around it', () => {
    expect(told(['text: There is bread.', 'text: There is white bread.'])).toEqual([
      'Ending “Fed”: the text changed\n  old: There is bread.\n  new: There is white bread.',
    ])
  })

  it('tells an effect with its reason, and a need with what it asks', () => {
    expect(told(['trust: -2', 'trust: -3'])).toEqual([
      'Decision “Who speaks?”, option 3, effect 2 changed\n  old: −2 Trust, because: Windows broke\n  new: −3 Trust, because: Windows broke',
    ])
    expect(told(['hunger: at least 7', 'hunger: at least 8'])[0]).toMatch(
      /^Decision “Who speaks\?”, option 3: what it needs changed\n {2}old: Hunger at least 7 .*\n {2}new: Hunger at least 8/u,
    )
  })

  it('tells a renamed id once, and not at every place that names it', () => {
    expect(told(['id: cart\n', 'id: waggon\n'], ['next: cart\n', 'next: waggon\n'])).toEqual([
      'Chance “A cart on the road”: its id was renamed\n  old: cart\n  new: waggon',
    ])
  })

  it('tells a renamed person once, in text and plain texts too', () => {
    const renamed = JSON.parse(JSON.stringify(old).replaceAll('darya', 'dasha'))
    expect(changesBetween(old, renamed).map(printChange)).toEqual([
      'Person “Darya”: its id was renamed\n  old: darya\n  new: dasha',
    ])
  })

  it('tells a renamed option once, with its advice and plain texts', () => {
    const renamed = JSON.parse(
      JSON.stringify(old)
        .replaceAll('"id":"storm"', '"id":"break-in"')
        .replaceAll('"storm":', '"break-in":')
        .replaceAll('"option":"storm"', '"option":"break-in"'),
    )
    expect(changesBetween(old, renamed).map(printChange)).toEqual([
      'Decision “Who speaks?”, option 3: its id was renamed\n  old: storm\n  new: break-in',
    ])
  })

  it('tells what was moved, added and removed', () => {
    const turned = withNodes(breadQueue, (nodes) =>
      nodes.map((node) =>
        node.kind === 'agenda' ? { ...node, tasks: [...node.tasks.slice(1), ...node.tasks.slice(0, 1)] } : node,
      ),
    )
    expect(changesBetween(old, { ...old, scenario: turned }).map(printChange)).toEqual(['Agenda “Errands”, task 3 was moved'])
    const shorter = withNodes(breadQueue, (nodes) => nodes.filter((node) => node.id !== 'tired'))
    expect(changesBetween(old, { ...old, scenario: shorter }).map(({ kind, where }) => `${where} ${kind}`)).toContain(
      'Ending “Tired” removed',
    )
    expect(changesBetween({ ...old, scenario: shorter }, old).map(({ kind, where }) => `${where} ${kind}`)).toContain(
      'Ending “Tired” added',
    )
  })

  it('tells a step that went into another act', () => {
    const [morning, evening] = breadQueue.parts
    if (!morning || !evening) throw new Error('two parts')
    const parts = [
      { ...morning, nodes: morning.nodes.filter((node) => node.id !== 'errands') },
      { ...evening, nodes: [...morning.nodes.filter((node) => node.id === 'errands'), ...evening.nodes] },
    ]
    expect(changesBetween(old, { ...old, scenario: { ...breadQueue, parts } }).map(printChange)).toEqual([
      'Agenda “Errands” was moved\n  old: in “Morning”\n  new: in “Evening”',
    ])
  })

  it('tells the place where two long texts part, and not the whole of them', () => {
    const long = (word: string) =>
      withNodes(
        breadQueue,
        (nodes) =>
          nodes.map((node) =>
            node.id === 'fed' ? { ...node, text: `${'One word. '.repeat(60)}${word} ${'Two words. '.repeat(60)}` } : node,
          ) as readonly Node[],
      )
    const [change] = changesBetween({ ...old, scenario: long('Bread') }, { ...old, scenario: long('Flour') })
    const lines = change ? printChange(change) : ''
    expect(lines).toContain('old: … word. One word. One word. Bread Two words. Two words. Two …')
    expect(lines.length).toBeLessThan(220)
  })
})
