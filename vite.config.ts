import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { leanPhaser } from './scripts/leanPhaser.ts'
import { offlinePlugin } from './scripts/offlinePlugin.ts'
import { scenarioPlugin } from './scripts/scenarioPlugin.ts'
import { singleBuild, singlePage } from './scripts/singlePage.ts'
import { strictPage } from './scripts/strictPage.ts'

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [preact(), ...(mode === 'single' ? [singlePage()] : [scenarioPlugin(), leanPhaser(), strictPage(), offlinePlugin()])],
  server: { port: 5173 },
  worker: {
    rolldownOptions: {
      output: {
        // Where the service worker of the class page answers: it sees `class…` alone.
        entryFileNames: ({ name }) => (name === 'roadsWorker' ? 'class/[name]-[hash].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  build: {
    target: 'es2022',
    ...(mode === 'single'
      ? singleBuild
      : {
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 1500,
          rolldownOptions: { input: ['index.html', 'editor.html', 'class.html'] },
        }),
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    testTimeout: 60_000,
    // Vitest leaves one core free when it is not told; here the tests are all that runs.
    maxWorkers: '100%',
  },
}))
