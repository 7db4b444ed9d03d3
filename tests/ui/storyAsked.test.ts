import { expect, it } from 'vitest'
import { storyAsked } from '../../src/storyAsked.ts'

it('the address names the scenario that is played; without one it is the campaign', () => {
  expect(storyAsked('?story=bridge')).toBe('bridge')
  expect(storyAsked('?lang=en&story=our-school-2')).toBe('our-school-2')
  expect(storyAsked('')).toBe('left-of-october')
})

it('an address that names no folder of scenarios leads to the campaign', () => {
  for (const search of ['?story=', '?story=../secrets', '?story=a/b', '?story=A%2e', '?mystory=bridge'])
    expect(storyAsked(search), search).toBe('left-of-october')
})
