import { scriptOf } from '../scenario/script.ts'
import { scriptAsMarkdown, scriptAsText } from '../scenario/scriptText.ts'
import { soundAt } from './scenarioAt.ts'
import { badUsage, optionOf, out, plainOf, strayOf } from './terminal.ts'

const valued = ['--to', '--level']
const forms = { md: scriptAsMarkdown, txt: scriptAsText } as const

/** `print PATH [--to md|txt] [--level standard|plain]`: the whole scenario as a script on stdout. `--json` gives its lines. */
export const print = async (args: readonly string[]): Promise<number> => {
  const stray = strayOf(args, { valued, bare: ['--json'], paths: 1 })
  if (stray !== undefined) return badUsage(stray)
  const to = optionOf(args, '--to') ?? 'md'
  if (to !== 'md' && to !== 'txt') return badUsage(`--to takes md or txt, not “${to}”.`)
  const level = optionOf(args, '--level') ?? 'standard'
  if (level !== 'standard' && level !== 'plain') return badUsage(`--level takes standard or plain, not “${level}”.`)
  const sound = soundAt(plainOf(args, valued)[0])
  if (typeof sound === 'number') return sound
  if (level === 'plain' && Object.keys(sound.plain).length === 0)
    process.stderr.write('This scenario has no plain texts: the standard ones stand for them.\n')
  const lines = scriptOf(sound.scenario, level === 'plain' ? sound.plain : undefined)
  out(args.includes('--json') ? JSON.stringify({ level, lines }, null, 2) : forms[to](lines).trimEnd())
  return 0
}
