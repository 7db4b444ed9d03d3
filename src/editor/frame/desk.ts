import type { Diagnostic } from '../../scenario/load.ts'
import { type Cell, cell } from '../../session/cell.ts'

/** The panes of the page. On a wide screen outline and text always lie open beside one of the others. */
export const panes = ['outline', 'text', 'problems', 'form', 'preview', 'graph', 'odds'] as const
export type Pane = (typeof panes)[number]

/** The pane of problems is asked to bring one of them forward: to mend it, or to give a reason for leaving it. */
export interface Asked {
  readonly diagnostic: Diagnostic
  readonly what: 'mend' | 'allow'
}

/** What lies open on the page. */
export interface Desk {
  readonly pane: Cell<Pane>
  readonly asked: Cell<Asked | undefined>
}

export const createDesk = (): Desk => ({ pane: cell<Pane>('text'), asked: cell<Asked | undefined>(undefined) })
