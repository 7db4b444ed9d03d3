/** The words of the editor page: files. */
export const files = {
  'files.name': 'files',
} as const
