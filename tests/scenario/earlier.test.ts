import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePath, encodePath, type Journal, newJournal, replay } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { dicedPlay } from '../engine/plays.ts'
import { breadQueue } from '../fixtures.ts'

const first = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8')
const lists = 'earlier:\n  - version: 1\n    nodes:\n      speak: [go, wait, storm]\n      errands: [baker, miller, priest]\n'

/** One change that an author makes to the released text. */
type Edit = readonly [from: string | RegExp, to: string]

const option = (id: string, until: string) => first.slice(first.indexOf(`          - id: ${id}\n`), first.indexOf(until))
const [go, wait, storm] = [
  option('go', '          - id: wait\n'),
  option('wait', '          - id: storm\n'),
  option('storm', '        record:\n          headline: She'),
]
const whole = { speak: go + wait + storm }
const speak = first.slice(first.indexOf('      - id: speak\n'), first.indexOf('      - id: errands\n'))
const sing = wait.replace('- id: wait', '- id: sing').replace('label: Wait', 'label: Sing').replace('leaning: 30', 'leaning: 10')

/** What version 2 may do to version 1, each as edits of its text. */
const edits = {
  'options stand in another order': [[whole.speak, storm + wait + go]],
  'an option came first': [[whole.speak, sing + go + wait.replace('leaning: 30', 'leaning: 20') + storm]],
  'an option is gone, another came': [[whole.speak, go + sing.replace('leaning: 10', 'leaning: 30') + storm]],
  'an option is no longer open': [
    ['            label: Wait\n', '            label: Wait\n            needs: { trust: at least 9 }\n'],
  ],
  'a step came before': [
    [speak, speak.replace('- id: speak', '- id: listen').replace('next: errands', 'next: speak') + speak],
    ['next: speak\n', 'next: listen\n'],
  ],
  'a step is gone': [
    [speak, ''],
    ['next: speak\n', 'next: errands\n'],
  ],
  'the errands come first': [
    ['next: speak\n', 'next: errands\n'],
    [speak, speak.replace('next: errands', 'next: ballot')],
    [/next: ballot\n( {2}- id: evening)/u, 'next: speak\n$1'],
  ],
  'there are hands for one errand': [
    ['picks: 2', 'picks: 1'],
    [/(leads-to: Flour[\s\S]*?)historical: yes/u, '$1historical: no'],
  ],
  'tasks stand in another order': [
    [/( {10}- id: baker[\s\S]*?)( {10}- id: priest[\s\S]*?)(?= {8}record: \{ headline: Errands)/u, '$2$1'],
  ],
} as const satisfies Readonly<Record<string, readonly Edit[]>>

/** Version 2, loaded from its two files: the story, and the lists of version 1. */
const second = (changes: readonly Edit[], earlier = lists) => {
  const text = changes.reduce(
    (now, [from, to]) => {
      expect(now.search(from) >= 0 || now.includes(String(from)), String(from)).toBe(true)
      return typeof from === 'string' ? now.replace(from, () => to) : now.replace(from, to)
    },
    first.replace('version: 1', 'version: 2'),
  )
  const files = [
    { path: 'queue/earlier.yaml', bytes: earlier },
    { path: 'queue/scenario.yaml', bytes: text },
  ]
  return loadScenario(earlier === '' ? files.slice(1) : files)
}
const story = (changes: readonly Edit[], earlier = lists): Scenario => {
  const { scenario, diagnostics } = second(changes, earlier)
  expect(diagnostics.filter((each) => each.severity === 'error')).toEqual([])
  if (!scenario) throw new Error('version 2 does not load')
  return scenario
}
const decided = (seed: number, ...choices: Journal['choices']): Journal => ({ ...newJournal(breadQueue, seed), choices })
const waited = { node: 'speak', option: 'wait' }
const ran = { node: 'errands', picks: ['baker', 'miller'] }
const code = encodePath(breadQueue, decided(7, waited, ran))

describe('a path code of version 1, typed in where version 2 is played', () => {
  it.each(['options stand in another order', 'an option came first', 'tasks stand in another order'] as const)(
    'opens the same choices where %s',
    (what) => {
      const now = story(edits[what])
      const read = decodePath(now, code)
      expect(read).toEqual({ journal: { ...newJournal(now, 7), choices: [waited, ran] } })
      expect('journal' in read && replay(now, read.journal).stopped).toBeUndefined()
    },
  )

  it('says at which decision it cannot be followed, where its option is gone or closed or a step came in between', () => {
    const stopped = (what: keyof typeof edits) => decodePath(story(edits[what]), code)
    const at = (node: string) => ({ problem: 'decision', version: 1, at: 1, node })
    expect(stopped('an option is gone, another came')).toEqual(at('speak'))
    expect(stopped('an option is no longer open')).toEqual(at('speak'))
    expect(stopped('a step came before')).toEqual(at('listen'))
  })

  it('says that it cannot be followed, and names no decision, where other choices could be read from it', () => {
    const spoken = { node: 'speak', option: 'go' }
    const drunk = { node: 'errands', picks: ['baker', 'priest'] }
    const tea = encodePath(breadQueue, decided(7, spoken, drunk))
    expect(decodePath(story(edits['there are hands for one errand']), tea)).toEqual({ problem: 'unfollowed', version: 1 })
  })

  it('says which version it needs where the lists are not kept', () => {
    expect(decodePath(story([], ''), code)).toEqual({ problem: 'version', version: 1 })
  })

  it('whatever was decided and whatever was changed, opens those very choices or none', { timeout: 60_000 }, () => {
    const stories = Object.values(edits).map((changes) => story(changes))
    let opened = 0
    fc.assert(
      fc.property(
        fc.nat(4095),
        fc.integer({ min: 1, max: 2 ** 30 }),
        fc.nat(3),
        fc.constantFrom(...stories),
        (seed, dice, cut, now) => {
          const { journal } = dicedPlay(breadQueue, seed, dice)
          const old = { ...journal, choices: journal.choices.slice(0, cut) }
          const read = decodePath(now, encodePath(breadQueue, old))
          const followed = replay(now, old)
          if ('journal' in read) {
            opened += 1
            expect(read.journal).toEqual({ ...newJournal(now, seed), choices: old.choices })
          } else expect(['decision', 'unfollowed']).toContain(read.problem)
          if ('at' in read) expect(read.at).toBeGreaterThan(followed.stopped?.at ?? old.choices.length)
          expect('journal' in read).toBe(followed.stopped === undefined)
        },
      ),
      { numRuns: 2000 },
    )
    expect(opened).toBeGreaterThan(500)
  })
})

describe('a game kept in version 1 and opened in version 2', () => {
  it('is followed by ids, and from then on has path codes that version 2 reads', () => {
    const now = story(edits['options stand in another order'])
    const { play, stopped } = replay(now, decided(7, waited, ran))
    expect(stopped).toBeUndefined()
    expect(play.journal.choices).toEqual([waited, ran])
    expect(decodePath(now, encodePath(now, play.journal))).toEqual({ journal: play.journal })
  })
})

describe('the lists of earlier versions', () => {
  const said = (earlier: string) =>
    second([], earlier).diagnostics.map(({ file, from, to, code: kind, message, hint, fix }) => ({
      kind,
      at: file.endsWith('earlier.yaml') ? earlier.slice(from, to) : file,
      words: `${message} ${hint}`,
      fix: fix?.text,
    }))

  it('that are sound are not remarked on, and may name options and steps that are gone', () => {
    expect(said(lists)).toEqual([])
    expect(said(lists.replace('storm]', 'burn-it-down]'))).toEqual([])
  })

  it('say so where a step is misspelt, and which one was meant', () => {
    expect(said(lists.replace('speak:', 'spaek:'))).toEqual([
      { kind: 'earlier-name', at: 'spaek', words: expect.stringContaining('Did you mean “speak”?'), fix: 'speak' },
    ])
    expect(said(lists.replace('errands:', 'harvest-feast:'))).toEqual([
      { kind: 'earlier-name', at: 'harvest-feast', words: expect.stringContaining('Delete this list'), fix: undefined },
    ])
  })

  it('say so where an option or a task is misspelt', () => {
    expect(said(lists.replace('wait', 'wiat'))).toEqual([
      { kind: 'earlier-name', at: 'wiat', words: expect.stringContaining('Did you mean “wait”?'), fix: 'wait' },
    ])
    expect(said(lists.replace('priest', 'preist'))[0]?.words).toContain('Did you mean “priest”?')
  })

  it('may not name an option twice, nor none: which one a code means would be lost', () => {
    expect(said(lists.replace('storm]', 'go]'))).toMatchObject([{ kind: 'duplicate-id', at: 'go' }])
    expect(said(lists.replace('[go, wait, storm]', '[]'))).toMatchObject([{ kind: 'empty', at: 'speak' }])
  })

  it('belong to versions before the present one, each once', () => {
    expect(said(lists.replace('version: 1', 'version: 2'))).toMatchObject([{ kind: 'earlier-version', at: '2' }])
    expect(said(lists + lists.replace('earlier:\n', ''))).toMatchObject([{ kind: 'earlier-version', at: '1' }])
  })
})
