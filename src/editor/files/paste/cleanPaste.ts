import { type Cleaned, cleanSigns, isScenarioText, tally } from './cleanSigns.ts'
import { fitPlace, type PastePlace } from './fitPlace.ts'

/** A pasted text as it fits a scenario, and what was done to it. Nothing done: the text as it came. */
export const cleanPaste = (pasted: string, place: PastePlace): { readonly text: string; readonly cleaned: Cleaned } => {
  const count = tally()
  const { text } = cleanSigns(pasted, count)
  const fitted = isScenarioText(pasted) ? text : fitPlace(text, place, count)
  return { text: fitted, cleaned: count.counts }
}
