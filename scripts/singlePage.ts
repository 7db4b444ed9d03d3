import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { shellOf } from '../src/share/shell.ts'

/**
 * How `npm run build` makes what a game in one file needs: dist/single/page.html, the game with its one script and one style sheet
 * in it. The drawings and the story are put into it when a scenario is exported, by the command or in the browser.
 */
export const singleBuild: UserConfig['build'] = {
  outDir: 'dist/single',
  cssCodeSplit: false,
  assetsInlineLimit: () => true,
  modulePreload: false,
  copyPublicDir: false,
  rolldownOptions: {
    input: resolve('src/single.ts'),
    output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]', codeSplitting: false },
  },
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`

/** Takes the drawings from the page instead of from files, and puts script and style into one page. */
export const singlePage = (): Plugin => ({
  name: 'left-of-october:single-page',
  enforce: 'pre',
  resolveId: (id, importer = '') =>
    id === './files.ts' && importer.includes('manifest') ? join(resolve('src/manifest'), 'filesInPage.ts') : undefined,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunk = bundle['page.js']
      const sheet = bundle['page.css']
      if (chunk?.type !== 'chunk' || sheet?.type !== 'asset') return this.error('page.js and page.css were not made')
      const strays = Object.keys(bundle).filter((name) => name !== 'page.js' && name !== 'page.css')
      if (strays.length > 0) return this.error(`This would not stand in the one page: ${strays.join(', ')}`)
      const style = typeof sheet.source === 'string' ? sheet.source : new TextDecoder().decode(sheet.source)
      delete bundle['page.js']
      delete bundle['page.css']
      this.emitFile({ type: 'asset', fileName: 'page.html', source: shellOf({ script: chunk.code, style, hashOf }) })
    },
  },
})
