// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { Guard } from '../../src/ui/parts/guard.tsx'

const Drawn = ({ story }: { readonly story: { readonly title: string } | undefined }) => <p>{story!.title}</p>

it('a page that cannot be drawn, at once or later, says so and is not left blank', async () => {
  const host = document.createElement('div')
  const draw = (story: { readonly title: string } | undefined) =>
    act(() =>
      render(
        <Guard instead={<p role="alert">This page cannot go on.</p>}>
          <Drawn story={story} />
        </Guard>,
        host,
      ),
    )
  await draw({ title: 'Bread' })
  expect(host.textContent).toBe('Bread')
  await draw(undefined)
  expect(host.querySelector('[role=alert]')?.textContent).toBe('This page cannot go on.')
})
