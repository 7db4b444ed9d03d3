import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { type CheckAnswer, type CheckAsked, type CheckListener, startChecker } from '../../src/worker/askCheck.ts'
import type { Asking } from '../../src/worker/askOnce.ts'
import { checking } from '../../src/worker/checking.ts'

const story = readFileSync('templates/one-decision/scenario.yaml', 'utf8')
const path = 'scenario.yaml'

/** The worker's side, whose later steps come when the test lets them. */
const bench = () => {
  const said: CheckAnswer[] = []
  const waiting: (() => void)[] = []
  const ask = checking(
    (answer) => void said.push(answer),
    (work) => void waiting.push(work),
  )
  const step = () => waiting.shift()?.()
  const all = () => {
    while (waiting.length > 0) step()
  }
  const check = (number: number, text: string) => ask({ kind: 'check', number, paths: [path], changed: [[path, text]] })
  return { said, ask, check, step, all }
}
const kinds = (said: readonly CheckAnswer[]) => said.map((each) => `${each.kind} ${each.number}`)

describe('the worker that checks', () => {
  it('tells what is wrong first and hands over the story after it, once for the same story', () => {
    const { said, check, all } = bench()
    check(1, story)
    all()
    check(2, `${story}\n# a note changes nothing that is played\n`)
    all()
    expect(kinds(said)).toEqual(['diagnostics 1', 'story 1', 'diagnostics 2', 'story 2'])
    expect(said.map((each) => each.kind === 'story' && each.story !== undefined)).toEqual([false, true, false, false])
  })

  it('leaves a question for a newer one, whatever step it had come to', () => {
    const { said, check, step, all } = bench()
    check(1, story)
    step()
    check(2, story.replace('id: cloud', 'id: rain'))
    all()
    expect(kinds(said)).toEqual(['diagnostics 1', 'diagnostics 2'])
    check(3, story)
    check(4, story)
    all()
    expect(kinds(said.slice(2))).toEqual(['diagnostics 4', 'story 4'])
  })

  it('tells of a slip at once from the lines around it, and then for certain', () => {
    const { said, check, all } = bench()
    check(1, story)
    all()
    said.length = 0
    check(2, story.replace('"Move into the dry half"', '"Move into the dry half'))
    all()
    expect(kinds(said)).toEqual(['diagnostics 2', 'diagnostics 2'])
    expect(said[0]).toEqual(said[1])
    expect(said[0]?.kind === 'diagnostics' && said[0].diagnostics).toHaveLength(1)
  })

  it('mends all that is certain and sends back the files that changed', () => {
    const { said, ask, check, all } = bench()
    check(1, story.replace('who: caretaker', 'who: caretakr').replace('faction: staff', 'faction: staf'))
    all()
    ask({ kind: 'mend', number: 1 })
    expect(said.at(-1)).toMatchObject({ kind: 'mended', number: 1, changed: [{ path, text: story }], count: 2 })
  })
})

describe('asking the worker', () => {
  const page = () => {
    const got: CheckAsked[] = []
    const told: string[] = []
    const workers: Asking[] = []
    const listener: CheckListener = {
      diagnostics: (files, diagnostics) => void told.push(`${files.get(path)}: ${diagnostics.length}`),
      story: () => void told.push('story'),
      mended: (_, changed) => void told.push(`mended ${changed.length}`),
      failed: () => void told.push('failed'),
    }
    const create = () => {
      const worker = { postMessage: (asked: CheckAsked) => void got.push(asked), terminate: () => undefined } as unknown as Asking
      workers.push(worker)
      return worker
    }
    const say = (answer: CheckAnswer) => workers.at(-1)?.onmessage?.call({} as Worker, { data: answer } as MessageEvent)
    return { got, told, workers, say, checker: startChecker(listener, create, 80) }
  }

  it('sends a change after a rest at once, of several quick ones only the last, and of the files only what changed', () => {
    vi.useFakeTimers()
    const { got, told, say, checker } = page()
    checker.check(new Map([['b.yaml', 'first']]))
    vi.advanceTimersByTime(1)
    expect(got.splice(0)).toHaveLength(1)
    checker.check(
      new Map([
        [path, 'a'],
        ['b.yaml', 'b'],
      ]),
    )
    vi.advanceTimersByTime(79)
    expect(got).toEqual([])
    checker.check(
      new Map([
        [path, 'aa'],
        ['b.yaml', 'b'],
      ]),
    )
    vi.advanceTimersByTime(80)
    checker.check(
      new Map([
        [path, 'aaa'],
        ['b.yaml', 'b'],
      ]),
    )
    vi.advanceTimersByTime(80)
    expect(got.map((each) => each.kind === 'check' && each.changed)).toEqual([
      [
        [path, 'aa'],
        ['b.yaml', 'b'],
      ],
      [[path, 'aaa']],
    ])
    say({ kind: 'diagnostics', number: 2, diagnostics: [] })
    say({ kind: 'diagnostics', number: 3, diagnostics: [] })
    expect(told).toEqual(['aaa: 0'])
    vi.advanceTimersByTime(300)
    checker.check(new Map([[path, 'aaaa']]))
    vi.advanceTimersByTime(1)
    expect(got).toHaveLength(3)
    vi.useRealTimers()
  })

  it('tells of a worker that fails, and sends everything to a fresh one with the next question', () => {
    vi.useFakeTimers()
    const { got, told, workers, checker } = page()
    checker.check(new Map([[path, 'a']]))
    vi.advanceTimersByTime(80)
    workers[0]?.onerror?.call({} as Worker, new Event('error') as ErrorEvent)
    checker.check(new Map([[path, 'a']]))
    vi.advanceTimersByTime(80)
    expect(told).toEqual(['failed'])
    expect(workers).toHaveLength(2)
    expect(got.map((each) => each.kind === 'check' && each.changed.length)).toEqual([1, 1])
    vi.useRealTimers()
  })
})
