import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { scenarioFiles } from '../src/cli/files.ts'
import { type Loaded, loadScenario, printable, printDiagnostic } from '../src/scenario/load.ts'
import { openingOf } from '../src/scenario/opening.ts'
import { lessonFiles, lessonFolder } from './lessonFiles.ts'

/**
 * Compiles every folder of `scenarios/` to `scenarios/ID.json` beside the page, so that the player's page needs no YAML
 * reader; what a game begins with to `scenarios/ID.opening.json`, which the page fetches first; and the plain texts to
 * `scenarios/ID.plain.json`, which only those fetch who want them; for the workbench, the files as they were written to
 * `scenarios/ID.source.json`, and a list of all to `scenarios/index.json`. A mistake stops the build with its diagnostics. In the dev server an edit is compiled at once and sent to the
 * page: as `scenario:changed`, or, when it has a mistake, as `scenario:problems`, while the page goes on with the last good one.
 * The lessons of `scenarios/lessons` become `lessons/ID.json` with their list in `lessons/index.json`; an edit loads the page anew.
 */
export const scenarioPlugin = (folder = resolve('scenarios')): Plugin => {
  const ids = () =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() &&
      entry.name !== 'lessons' &&
      readdirSync(join(folder, entry.name)).some((name) => /\.ya?ml$/u.test(name))
        ? [entry.name]
        : [],
    )
  /** The files of a scenario, as the workbench opens a copy of it. */
  const sourceOf = (id: string) => ({
    files: (scenarioFiles(join(folder, id)) ?? []).map(({ path, bytes }) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: Buffer.from(bytes).toString('utf8'),
    })),
  })
  const compile = (id: string): Loaded => loadScenario(scenarioFiles(join(folder, id)) ?? [])
  const all = () => ids().map((id) => ({ id, loaded: compile(id) }))
  const list = (of: ReturnType<typeof all>) =>
    of.map(({ id, loaded: { scenario } }) => ({ id, title: scenario?.meta.title ?? id, subtitle: scenario?.meta.subtitle ?? '' }))
  const words = ({ diagnostics, texts }: Pick<Loaded, 'diagnostics' | 'texts'>) =>
    diagnostics
      .map((each) => printDiagnostic({ ...printable(each, texts), file: relative(resolve('.'), each.file).split(sep).join('/') }))
      .join('\n')
  return {
    name: 'left-of-october:scenarios',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] = /\/lessons\/([a-z0-9-]+\.json)(?:\?|$)/u.exec(request.url ?? '') ?? []
        if (name === undefined) return next()
        const lessons = lessonFiles(lessonFolder(folder), compile)
        const answer = Object.hasOwn(lessons.files, name) ? lessons.files[name] : undefined
        response.setHeader('content-type', 'application/json; charset=utf-8')
        if (answer === undefined) response.statusCode = lessons.diagnostics.length > 0 ? 500 : 404
        response.end(JSON.stringify(answer ?? { problems: words(lessons) }))
      })
      server.middlewares.use((request, response, next) => {
        const [, id = '', made] =
          /\/scenarios\/([a-z0-9-]+)(\.plain|\.opening|\.source)?\.json(?:\?|$)/u.exec(request.url ?? '') ?? []
        if (id === 'index') {
          response.setHeader('content-type', 'application/json; charset=utf-8')
          return void response.end(JSON.stringify(list(all())))
        }
        if (id === '' || !existsSync(join(folder, id))) return next()
        response.setHeader('content-type', 'application/json; charset=utf-8')
        if (made === '.source') return void response.end(JSON.stringify(sourceOf(id)))
        const loaded = compile(id)
        if (!loaded.scenario) response.statusCode = 500
        const { scenario, plain } = loaded
        const answer = made === '.plain' ? plain : made === '.opening' ? scenario && openingOf(scenario) : scenario
        response.end(JSON.stringify(answer ?? { problems: words(loaded) }))
      })
      server.watcher.add(folder)
      const tell = (path: string) => {
        const id = relative(folder, path).split(sep)[0] ?? ''
        if (!path.startsWith(folder) || !/\.ya?ml$/u.test(basename(path)) || !existsSync(join(folder, id))) return
        if (id === 'lessons') {
          const lessons = lessonFiles(lessonFolder(folder), compile)
          if (lessons.diagnostics.length > 0) server.config.logger.error(words(lessons))
          server.ws.send({ type: 'full-reload' })
          return
        }
        const loaded = compile(id)
        server.ws.send(
          loaded.scenario
            ? { type: 'custom', event: 'scenario:changed', data: { id, scenario: loaded.scenario, plain: loaded.plain } }
            : { type: 'custom', event: 'scenario:problems', data: { id, text: words(loaded) } },
        )
      }
      server.watcher.on('change', tell).on('add', tell).on('unlink', tell)
    },
    // The page is told by the events above; a full reload would lose nothing, but blink.
    handleHotUpdate: ({ file, modules }) => (file.startsWith(folder) ? [] : modules),
    generateBundle() {
      const compiled = all()
      this.emitFile({ type: 'asset', fileName: 'scenarios/index.json', source: JSON.stringify(list(compiled)) })
      for (const { id, loaded } of compiled) {
        if (!loaded.scenario) this.error(`scenarios/${id} has mistakes:\n${words(loaded)}`)
        else {
          const { scenario, plain } = loaded
          const made = { '': scenario, '.opening': openingOf(scenario), '.plain': plain, '.source': sourceOf(id) }
          for (const [name, each] of Object.entries(made))
            this.emitFile({ type: 'asset', fileName: `scenarios/${id}${name}.json`, source: JSON.stringify(each) })
        }
      }
      const lessons = lessonFiles(lessonFolder(folder), (id) => compiled.find((each) => each.id === id)?.loaded)
      const stops = lessons.diagnostics.some((each) => each.severity === 'error')
      if (stops) this.error(`scenarios/lessons has mistakes:\n${words(lessons)}`)
      for (const [name, made] of Object.entries(lessons.files))
        this.emitFile({ type: 'asset', fileName: `lessons/${name}`, source: JSON.stringify(made) })
    },
  }
}
