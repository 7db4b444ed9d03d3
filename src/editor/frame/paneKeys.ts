/** What takes the keyboard in a pane: where it was left, in a tree or a row of tabs, or else the first thing there. */
const targets =
  '[role=treeitem][tabindex="0"], [role=tab][aria-selected=true], button:not(:disabled), a[href], input, select, iframe, [tabindex="0"]'

/** Moves the keyboard to the next pane that is to be seen, or the one before; to the text through `toText`. */
export const moveFocus = (step: 1 | -1, toText: () => void): void => {
  const places = [...document.querySelectorAll<HTMLElement>('[data-pane]')].flatMap((place) => {
    const target = place.dataset.pane === 'text' ? place : place.querySelector<HTMLElement>(targets)
    return place.offsetParent !== null && target ? [{ place, target }] : []
  })
  const at = places.findIndex(({ place }) => place.contains(document.activeElement))
  const next = places[(at < 0 && step < 0 ? places.length - 1 : at + step + places.length) % places.length]
  if (next?.place.dataset.pane === 'text') toText()
  else next?.target.focus()
}
