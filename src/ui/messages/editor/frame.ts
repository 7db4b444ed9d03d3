/** The words of the editor page: frame. */
export const frame = {
  'frame.name': 'frame',
} as const
