import { type Journal, prefixOf } from '../engine/index.ts'
import type { Save, SaveShelf, Session } from './types.ts'

/** Whether a game goes on from where another stood, so that nothing of the other is lost when it takes its place. */
export const goesOn = (coming: Journal, old: Journal): boolean => {
  const road = ({ seed, from, choices }: Journal) => JSON.stringify([seed, from, choices])
  return road(prefixOf(coming, old.choices.length)) === road(old)
}

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
