/** Writes docs/contact-sheet.html, where everything drawn is seen side by side: `npm run contact-sheet`, after `npm run art`. */
import { readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { scenarioFiles } from '../src/cli/files.ts'
import { loadScenario } from '../src/scenario/load.ts'
import { contactPage } from './art/contactPage.ts'

const root = resolve(import.meta.dirname, '..')

/** The page as it should lie in docs/ now. */
export const contactSheet = (): string => {
  const { scenario } = loadScenario(scenarioFiles(resolve(root, 'scenarios/left-of-october')) ?? [])
  if (!scenario) throw new Error('the scenario does not load')
  const paths = readdirSync(resolve(root, 'assets/images'), { recursive: true, encoding: 'utf8' })
  return `${contactPage(
    paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.svg')),
    scenario,
  )}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(resolve(root, 'docs/contact-sheet.html'), contactSheet())
