import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { lessonFindings } from '../../src/classroom/findings.ts'
import { decisionsIn } from '../../src/scenario/lessons/check.ts'
import { loadLesson } from '../../src/scenario/load.ts'
import { leftOfOctober } from '../fixtures.ts'

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/lessons.md'), 'utf8')

it('the lesson in docs/lessons.md is one without mistakes', () => {
  const [, sample = ''] = /```yaml\n([\s\S]*?)```/u.exec(guide) ?? []
  const loaded = loadLesson({ path: 'lessons/three-votes.yaml', bytes: sample }, () => leftOfOctober)
  expect(lessonFindings(loaded).map((each) => each.message)).toEqual([])
  expect(loaded.lesson?.decisions.map(({ lengths }) => lengths.length)).toEqual([3, 2, 3])
})

it('docs/lessons.md names the numbers of decisions that are checked', () => {
  const [in25, in15, in35] = [decisionsIn[25], decisionsIn[15], decisionsIn[35]].map(([least, most]) => `${least} to ${most}`)
  expect(guide).toContain(`takes ${in25} decisions in 25 minutes, ${in15} in 15, and ${in35} in 35`)
})
