/** The words of the editor page: frame. */
export const frame = {
  'frame.heading': 'Workbench',
  'frame.title': '{{name}}: workbench, Left of October',
  'frame.first': 'Rain on the festival',
  'frame.tabs': 'Panes',
  'frame.tab.outline': 'Outline',
  'frame.tab.text': 'Text',
  'frame.tab.problems': 'Problems',
  'frame.tab.form': 'Form',
  'frame.tab.preview': 'Preview',
  'frame.tab.graph': 'Graph',
  'frame.tab.odds': 'Odds',
  'frame.tab.found': 'found',
} as const
