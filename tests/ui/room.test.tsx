// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { Room } from '../../src/ui/parts/voices.tsx'
import type { AdviceView } from '../../src/view/index.ts'

const adviser = (id: string, name: string, followed: boolean): AdviceView => ({
  who: { id, name, role: '', faction: 'plsr' },
  urges: '',
  option: '',
  optionLabel: '',
  basis: 'documented',
  mood: followed ? 'glad' : 'stern',
  followed,
})

const draw = async (advice: readonly AdviceView[]): Promise<HTMLElement> => {
  const host = document.createElement('div')
  await act(() => render(<Room advice={advice} />, host))
  return host
}

describe('the room after a decision', () => {
  it('says in words who urged it and who urged otherwise, in their places, with faces to match', async () => {
    const host = await draw([adviser('steinberg', 'Isaac Steinberg', false), adviser('kamkov', 'Boris Kamkov', true)])
    expect([...host.querySelectorAll('li')].map((each) => each.textContent)).toEqual([
      'Steinberg urged otherwise',
      'Kamkov urged this',
    ])
    expect([...host.querySelectorAll('img')].map((each) => each.src.replace(/.*#/u, ''))).toEqual(['stern', 'glad'])
  })

  it('says so where nobody urged what was decided', async () => {
    const host = await draw([adviser('steinberg', 'Isaac Steinberg', false)])
    expect(host.querySelector('h2')?.textContent).toBe('Nobody in the room urged this')
  })

  it('is not there where nobody was', async () => {
    expect((await draw([])).innerHTML).toBe('')
  })
})
