/** The pages beside the story. */
export type Page = 'journal' | 'codex' | 'saves' | 'settings'
