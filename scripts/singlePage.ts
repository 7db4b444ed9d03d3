import { join, resolve } from 'node:path'
import type { UserConfig } from 'vite'

/**
 * How `npm run build` makes what `scenario export` needs: dist/single/page.js and page.css, the game as one script and one style
 * sheet that fetch nothing. The drawings and the story are put beside them when a scenario is exported.
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

/** Takes the drawings from the page instead of from files. */
export const drawingsInPage = {
  name: 'left-of-october:drawings-in-page',
  enforce: 'pre',
  resolveId: (id: string, importer = '') =>
    id === './files.ts' && importer.includes('manifest') ? join(resolve('src/manifest'), 'filesInPage.ts') : undefined,
} as const
