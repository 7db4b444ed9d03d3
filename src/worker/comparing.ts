import { changesBetween } from '../scenario/diff/changes.ts'
import { loadScenario, type ReadSource, readingAgain } from '../scenario/load.ts'
import type { CompareAnswer, CompareAsked } from './askCompare.ts'

/**
 * Answers what is different between two versions: progress as files are read, then the changes, or that one of the two cannot be
 * played. A file that both have alike is read once.
 */
export const comparing = ({ before, after }: CompareAsked, answer: (said: CompareAnswer) => void): void => {
  const again = readingAgain()
  // Besides the files the two stories are put together, and compared.
  const of = before.size + after.size + 3
  let done = 0
  const step = () => {
    done += 1
    answer({ kind: 'progress', done, of })
  }
  const read: ReadSource = (file) => {
    const found = again.read(file)
    step()
    return found
  }
  const versionOf = (files: ReadonlyMap<string, string>) => {
    const { scenario, plain = {} } = loadScenario(
      [...files].map(([path, bytes]) => ({ path, bytes })),
      read,
    )
    step()
    return scenario && { scenario, plain }
  }
  const old = versionOf(before)
  const fresh = old && versionOf(after)
  answer(old && fresh ? { kind: 'changes', changes: changesBetween(old, fresh) } : { kind: 'broken' })
}
