/** The words of the editor page: text. */
export const text = {
  'text.name': 'text',
} as const
