import { isolateHistory } from '@codemirror/commands'
import type { EditorState, Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { cleanPaste } from './cleanPaste.ts'
import { isScenarioText } from './cleanSigns.ts'
import type { PastePlace } from './fitPlace.ts'
import { textFromHtml } from './fromHtml.ts'
import { wordsOfCleaned } from './wordsOfCleaned.ts'

/**
 * Cleans what is pasted, and tells what it changed. The paste and its cleaning are two steps: undone once, the text stands there as
 * it was pasted.
 */
export const pasteCleaner = (tell: (words: string) => void): Extension =>
  EditorView.domEventHandlers({
    paste: (event, view) => {
      const { ranges, main } = view.state.selection
      const plain = event.clipboardData?.getData('text/plain').replace(/\r\n?/gu, '\n') ?? ''
      if (plain === '' || ranges.length > 1 || view.state.readOnly) return false
      const html = event.clipboardData?.getData('text/html') ?? ''
      const rich = isScenarioText(plain) ? undefined : textFromHtml(html)
      const { text, cleaned } = cleanPaste(rich ?? plain, placeAt(view.state, main.from, main.to))
      if (text === plain) return false
      event.preventDefault()
      const { from } = main
      view.dispatch({
        changes: { from, to: main.to, insert: plain },
        selection: { anchor: from + plain.length },
        annotations: isolateHistory.of('full'),
        userEvent: 'input.paste',
      })
      view.dispatch({
        changes: { from, to: from + plain.length, insert: text },
        selection: { anchor: from + text.length },
        annotations: isolateHistory.of('full'),
        userEvent: 'input.paste.clean',
        scrollIntoView: true,
      })
      tell(wordsOfCleaned(cleaned))
      return true
    },
  })

const placeAt = ({ doc }: EditorState, from: number, to: number): PastePlace => {
  const [first, last] = [doc.lineAt(from), doc.lineAt(to)]
  let number = first.number - 1
  while (number > 0 && doc.line(number).text.trim() === '') number -= 1
  return {
    before: first.text.slice(0, from - first.from),
    after: last.text.slice(to - last.from),
    above: number > 0 ? doc.line(number).text : '',
  }
}
