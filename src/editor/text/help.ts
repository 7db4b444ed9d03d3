import { autocompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import type { Entry } from '../outline/outline.ts'
import { hoverAt } from './hoverAt.ts'
import { type Offer, offersAt } from './offers.ts'

/** Completion and hover texts of a file. `entries` gives what the scenario lists now. */
export const help = (path: string, entries: () => readonly Entry[]): Extension => [
  autocompletion({
    override: [(context) => complete(path, context, entries())],
    icons: false,
    maxRenderedOptions: 80,
  }),
  hoverTooltip((view, position) => {
    const told = hoverAt(path, view.state.doc.toString(), position, entries())
    if (!told) return null
    return { pos: told.from, end: told.to, above: true, create: () => ({ dom: card(told.title, told.text) }) }
  }),
]

const complete = (path: string, context: CompletionContext, entries: readonly Entry[]): CompletionResult | null => {
  const offers = offersAt(path, context.state.doc.toString(), context.pos, entries)
  if (!offers) return null
  // Nothing written yet: only when asked for, or behind a label, where a choice or a name is due.
  const isBare = offers.from === context.pos
  if (isBare && !context.explicit && !offers.list.every((each) => each.kind === 'word' || each.kind === 'id')) return null
  return { from: offers.from, options: offers.list.map(option), validFor: /^[\w:-]*$/u }
}

const option = ({ word, put, detail, info, kind }: Offer): Completion => ({
  label: word,
  ...(put === undefined ? {} : { apply: put }),
  ...(detail === undefined || detail === '*' ? {} : { detail }),
  ...(info === undefined ? {} : { info }),
  type: kind,
  // What an entry must have comes before what it may have.
  boost: detail === '*' ? 2 : 0,
})

const card = (title: string, text: string): HTMLElement => {
  const dom = document.createElement('div')
  dom.className = 'bt-hover'
  const name = document.createElement('b')
  name.textContent = title
  dom.append(name, text)
  return dom
}
