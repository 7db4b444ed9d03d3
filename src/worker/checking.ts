import { loadScenario, type ReadSource, readingAgain } from '../scenario/load.ts'
import { mend } from '../scenario/mend.ts'
import type { CheckAnswer, CheckAsked } from './askCheck.ts'

/** Milliseconds without a newer question after which the story itself is handed over: taking it in costs the page more than the diagnostics. */
const pause = 150

/**
 * Answers the questions of the page, each step later than the one before so that a newer question can come between them: what is
 * wrong, quickly; what is wrong, for certain, where the first look was short; what can be played.
 */
export const checking = (
  post: (answer: CheckAnswer) => void,
  later: (work: () => void, milliseconds: number) => void,
): ((asked: CheckAsked) => void) => {
  const texts = new Map<string, string>()
  const again = readingAgain()
  let order: readonly string[] = []
  let newest = 0
  let told = ''
  const files = () => order.map((path) => ({ path, bytes: texts.get(path) ?? '' }))

  const look = (number: number, read: ReadSource, isLast: boolean): void => {
    if (number !== newest) return
    let isQuick = false
    const {
      scenario,
      plain = {},
      diagnostics,
    } = loadScenario(files(), (file) => {
      const found = read(file)
      isQuick ||= found.isQuick === true
      return found
    })
    post({ kind: 'diagnostics', number, diagnostics })
    if (isQuick && !isLast) later(() => look(number, again.read, true), 0)
    else if (scenario)
      later(() => {
        if (number !== newest) return
        const print = `${scenario.hash} ${JSON.stringify(plain)}`
        post({ kind: 'story', number, ...(print === told ? {} : { story: { scenario, plain } }) })
        told = print
      }, pause)
  }

  return (asked) => {
    if (asked.kind === 'mend') {
      const { changed, fixes } = mend(files())
      return post({ kind: 'mended', number: asked.number, changed, count: fixes.length })
    }
    newest = asked.number
    order = asked.paths
    for (const [path, text] of asked.changed) texts.set(path, text)
    for (const path of texts.keys()) if (!asked.paths.includes(path)) texts.delete(path)
    later(() => look(asked.number, again.readQuickly, false), 0)
  }
}
