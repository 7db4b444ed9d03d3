/** The words of the editor page: views. */
export const views = {
  'views.name': 'views',
} as const
