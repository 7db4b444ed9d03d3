/** Who may import whom inside src, and which packages. ARCHITECTURE.md draws the same table. */
export const mayImport: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  scenario: { folders: [], packages: ['zod', 'yaml'] },
  engine: { folders: ['scenario'], packages: ['xstate'] },
  analysis: { folders: ['engine', 'scenario'], packages: [] },
  view: { folders: ['engine', 'scenario'], packages: [] },
  share: { folders: ['scenario'], packages: [] },
  manifest: { folders: [], packages: [] },
  session: { folders: ['engine', 'scenario', 'view'], packages: ['xstate', 'idb'] },
  scenes: { folders: ['session', 'view', 'manifest'], packages: ['phaser', 'd3-geo'] },
  ui: { folders: ['session', 'view', 'manifest'], packages: ['preact', 'i18next'] },
  audio: { folders: ['session', 'view', 'manifest'], packages: ['howler'] },
  worker: { folders: ['analysis', 'engine', 'scenario'], packages: [] },
  gallery: { folders: ['ui', 'scenes', 'session', 'view', 'manifest'], packages: ['preact'] },
  classroom: { folders: ['engine', 'scenario', 'view'], packages: [] },
  class: {
    folders: ['classroom', 'engine', 'session', 'scenario', 'view', 'ui', 'audio', 'manifest', 'worker'],
    packages: ['preact', 'qrcode', 'jsqr', 'papaparse', 'idb'],
  },
  editor: {
    folders: ['scenario', 'engine', 'view', 'share', 'session', 'ui', 'manifest', 'worker'],
    packages: [
      'preact',
      '@codemirror/state',
      '@codemirror/view',
      '@codemirror/commands',
      '@codemirror/search',
      '@codemirror/language',
      '@codemirror/lang-yaml',
      '@codemirror/lint',
      '@codemirror/autocomplete',
      '@codemirror/merge',
      'fflate',
      'browser-fs-access',
      'idb',
      'yaml',
      '@dagrejs/dagre',
    ],
  },
  cli: {
    folders: ['analysis', 'classroom', 'share', 'view', 'engine', 'scenario'],
    packages: ['node', 'flesch-kincaid', 'syllable'],
  },
}

/** `import type` from these faces is open to every folder above them. */
export const openTypes: readonly string[] = ['scenario', 'engine', 'analysis']

/** The folders without DOM, Node, clock or chance. */
export const core: readonly string[] = ['scenario', 'engine', 'analysis', 'view', 'share', 'classroom']
