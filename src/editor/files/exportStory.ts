import { imagePaths, imageUrl } from '../../manifest/files.ts'
import { isShown, onePage } from '../../share/onePage.ts'
import type { Compiled } from '../workbench.ts'

/** The game without a story, as the build writes it; the dev server has none. */
const shellAddress = 'single/page.html'

/**
 * One page of a scenario that plays offline, from disk or any host. Rejects where the site's own files do not come, or where this
 * is the dev server.
 */
export const exportStory = async ({ scenario, plain }: Compiled): Promise<Blob> => {
  const shown = imagePaths.filter(isShown(scenario))
  const [shell, ...svgs] = await Promise.all([textAt(shellAddress), ...shown.map((path) => textAt(imageUrl(path) ?? path))])
  const pictures = Object.fromEntries(shown.map((path, at) => [path, svgs[at] ?? '']))
  const html = onePage({ shell, scenario, plain, pictures })
  if (html === undefined) throw new Error('the page without a story is not there')
  return new Blob([html], { type: 'text/html' })
}

const textAt = async (address: string): Promise<string> => {
  const answer = await fetch(new URL(address, document.baseURI))
  if (!answer.ok) throw new Error(answer.statusText)
  return answer.text()
}
