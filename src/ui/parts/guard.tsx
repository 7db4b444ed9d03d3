import type { ComponentChildren, JSX } from 'preact'
import { useErrorBoundary } from 'preact/hooks'

/** Shows `instead` where what it holds cannot be drawn: a story or a play that is damaged leaves no blank page. */
export const Guard = (of: { readonly instead: JSX.Element; readonly children: ComponentChildren }): ComponentChildren => {
  const [fault] = useErrorBoundary()
  return fault === undefined ? of.children : of.instead
}
