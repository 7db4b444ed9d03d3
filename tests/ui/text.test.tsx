// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { ExplainContext, plainText, Text } from '../../src/ui/text.tsx'

const draw = (text: string, explain: (ref: string) => void = () => undefined): HTMLElement => {
  const host = document.createElement('div')
  render(
    <ExplainContext.Provider value={explain}>
      <Text text={text} />
    </ExplainContext.Provider>,
    host,
  )
  return host
}

describe('a text of a scenario', () => {
  it('is paragraphs, emphasis and references that explain in place', () => {
    let asked = ''
    const host = draw('One *strong* word.\n\nAsk [him](person:kamkov).', (ref) => {
      asked = ref
    })
    expect([...host.querySelectorAll('p')].map((each) => each.textContent)).toEqual(['One strong word.', 'Ask him.'])
    expect(host.querySelector('em')?.textContent).toBe('strong')
    const reference = host.querySelector<HTMLElement>('[role=button]')
    reference?.click()
    expect(asked).toBe('person:kamkov')
    for (const key of ['Enter', ' ']) {
      asked = ''
      reference?.dispatchEvent(new KeyboardEvent('keydown', { key }))
      expect(asked).toBe('person:kamkov')
    }
  })

  it('leads nowhere by an address: what it explains is not on the page, and a skip link is what leads to something there', () => {
    expect(draw('Ask [him](person:kamkov).').querySelector('[href]')).toBeNull()
  })

  it('is never HTML and never another link', () => {
    const host = draw('<img src=x onerror=alert(1)> [go](javascript:alert(1)) [x](https://example.org)')
    expect(host.querySelector('img, script, a, .link')).toBeNull()
    expect(host.textContent).toContain('<img src=x onerror=alert(1)>')
  })

  it('with thousands of brackets that nobody closed is shown at once', () => {
    const text = `${'['.repeat(60_000)}[him](person:kamkov)`
    const before = performance.now()
    expect(plainText(text)).toBe(`${'['.repeat(60_000)}him`)
    expect(draw(text).querySelector('.link')?.textContent).toBe('him')
    expect(performance.now() - before).toBeLessThan(1000)
  })

  it('is spoken without its markup', () => {
    expect(plainText('A *b* [c](term:vikzhel).')).toBe('A b c.')
  })
})
