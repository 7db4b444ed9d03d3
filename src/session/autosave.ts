import type { Save, SaveShelf, Session } from './types.ts'

/** What is kept of a session as it stands. `at` is in milliseconds since 1970. */
export const saveOf = (session: Session, at: number): Save => {
  const { play, read, screen } = session.state
  return {
    journal: play.journal,
    read,
    at,
    title: screen.title,
    line: screen.date.primary,
    decisions: screen.decisions,
  }
}

/**
 * Writes a session to the shelf as `auto`, at once and after every change, as long as it runs. `told` hears whether the shelf
 * takes it: after the first save, and then whenever that changes, not at every page.
 */
export const autosave = (session: Session, shelf: SaveShelf, now: () => number, told: (isKept: boolean) => void): void => {
  let wasKept: boolean | undefined
  const tell = (isKept: boolean): void => {
    if (isKept !== wasKept) told(isKept)
    wasKept = isKept
  }
  session.subscribe(() => {
    shelf.write('auto', saveOf(session, now())).then(
      () => tell(true),
      () => tell(false),
    )
  })
}
