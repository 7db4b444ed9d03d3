import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { excerptOf } from '../../src/scenario/diff/change.ts'
import { askCompare, type CompareAnswer } from '../../src/worker/askCompare.ts'
import type { Asking } from '../../src/worker/askOnce.ts'
import { comparing } from '../../src/worker/comparing.ts'

const text = readFileSync('templates/one-decision/scenario.yaml', 'utf8')
const files = (main: string, other = 'glossary: []\n') =>
  new Map([
    ['scenario.yaml', main],
    ['glossary.yaml', other],
  ])
const title = /\n {8}title: (.+)/u.exec(text)?.[1] ?? ''
const renamed = text.replace(title, '"Thunder at noon"')

const said = (before: string, after: string): readonly CompareAnswer[] => {
  const answers: CompareAnswer[] = []
  comparing({ before: files(before), after: files(after) }, (answer) => void answers.push(answer))
  return answers
}

it('two versions are told apart in sentences, after progress that only grows and stays within its whole', () => {
  const answers = said(text, renamed)
  const last = answers.at(-1)
  const told = last?.kind === 'changes' ? last.changes.map(excerptOf) : []
  expect(told.map(({ before, after }) => [before, after])).toEqual([[title.replaceAll('"', ''), 'Thunder at noon']])
  const progress = answers.flatMap((each) => (each.kind === 'progress' ? [each.done / each.of] : []))
  expect(progress).toHaveLength(6)
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
  expect(progress.at(-1)).toBeLessThan(1)
})

it('equal versions have no change, and where one cannot be played that is said', () => {
  expect(said(text, `${text}# a note\n`).at(-1)).toEqual({ kind: 'changes', changes: [] })
  expect(said('title: [', text).at(-1)).toEqual({ kind: 'broken' })
  expect(said(text, text.replace('kind: ending', 'kind: endng')).at(-1)).toEqual({ kind: 'broken' })
})

/** A worker that says only what the test lets it say. */
const silentWorker = () => {
  const worker = {
    ended: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: () => {},
  } as unknown as Asking & {
    ended: boolean
  }
  worker.terminate = () => {
    worker.ended = true
  }
  const say = (data: CompareAnswer) => worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent)
  return { worker, say }
}

it('a comparison that is left is told no more, and one that has answered has ended', () => {
  const told: string[] = []
  const listener = { answer: ({ kind }: CompareAnswer) => void told.push(kind), failed: () => void told.push('failed') }
  const asked = { before: files(text), after: files(text) }
  const left = silentWorker()
  askCompare(asked, listener, () => left.worker)()
  left.say({ kind: 'broken' })
  expect([told, left.worker.ended]).toEqual([[], true])
  const answered = silentWorker()
  askCompare(asked, listener, () => answered.worker)
  answered.say({ kind: 'progress', done: 1, of: 5 })
  expect(answered.worker.ended).toBe(false)
  answered.say({ kind: 'broken' })
  expect([told, answered.worker.ended]).toEqual([['progress', 'broken'], true])
  askCompare(asked, listener, () => {
    throw new Error('no workers here')
  })
  expect(told.at(-1)).toBe('failed')
})
