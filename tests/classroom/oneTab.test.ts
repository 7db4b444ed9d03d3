import { expect, it } from 'vitest'
import { takeClass } from '../../src/class/host/oneTab.ts'

it('a class is run by one tab: the one that took it last', async () => {
  const gone: string[] = []
  const first = takeClass('present', () => gone.push('first'))
  const second = takeClass('present', () => gone.push('second'))
  for (let tries = 0; tries < 100 && gone.length === 0; tries += 1) await new Promise((then) => setTimeout(then, 5))
  expect(gone).toEqual(['first'])
  const rehearsal = takeClass('rehearsal', () => gone.push('rehearsal'))
  second()
  const third = takeClass('present', () => gone.push('third'))
  for (let tries = 0; tries < 100 && gone.length === 1; tries += 1) await new Promise((then) => setTimeout(then, 5))
  expect(gone).toEqual(['first', 'first'])
  for (const stop of [first, third, rehearsal]) stop()
})
