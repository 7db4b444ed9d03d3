/** Moves the keyboard to the next pane that is to be seen, or the one before: to the text itself, or the first thing there that takes it. */
export const moveFocus = (step: 1 | -1, toText: () => void): void => {
  const places = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (each) => !each.hidden && each.offsetParent !== null,
  )
  const at = places.findIndex((each) => each.contains(document.activeElement))
  const next = places[(Math.max(at, step > 0 ? -1 : 0) + step + places.length) % places.length]
  if (next?.dataset.pane === 'text') toText()
  else
    next
      ?.querySelector<HTMLElement>(
        '[role=treeitem][tabindex="0"], [role=tab][aria-selected=true], button, a[href], input, [tabindex="0"]',
      )
      ?.focus()
}
