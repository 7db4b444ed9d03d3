// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { Narrative } from '../../src/ui/parts/narrative.tsx'

const draw = async (text: string, full: string): Promise<HTMLElement> => {
  const host = document.createElement('div')
  document.body.append(host)
  await act(() => render(<Narrative text={text} full={full} />, host))
  return host
}

describe('the text of a page', () => {
  it('is itself, and offers nothing, where it is no summary', async () => {
    const host = await draw('Glass and bread.', '')
    expect(host.textContent).toBe('Glass and bread.')
    expect(host.querySelector('button')).toBeNull()
  })

  it('says that it is a summary, and gives way to the full text when asked', async () => {
    const host = await draw('Bread is taken.', 'Glass and bread.')
    expect(host.textContent).toContain('Bread is taken.')
    expect(host.textContent).not.toContain('Glass')
    await act(() => host.querySelector('button')?.click())
    expect(host.textContent).toBe('Glass and bread.')
    expect(document.activeElement?.textContent).toBe('Glass and bread.')
  })
})
