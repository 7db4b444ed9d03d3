import { badUsage, out, usage } from './terminal.ts'

const verbs: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  check: async () => (await import('./check.ts')).check,
  fix: async () => (await import('./fix.ts')).fix,
  play: async () => (await import('./play.ts')).play,
  analyse: async () => (await import('./analyse.ts')).analyse,
  graph: async () => (await import('./graph.ts')).graph,
  new: async () => (await import('./new.ts')).create,
  print: async () => (await import('./print.ts')).print,
  diff: async () => (await import('./diff.ts')).diff,
  migrate: async () => (await import('./migrate.ts')).migrate,
  export: async () => (await import('./export.ts')).exportPage,
}

const [verb = '', ...args] = process.argv.slice(2)
if (verb === '' || verb === 'help' || verb === '--help') {
  out(usage)
  process.exitCode = verb === '' ? 2 : 0
} else {
  const found = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  process.exitCode = found ? await (await found())(args) : badUsage(`There is no verb “${verb}”.`)
}
