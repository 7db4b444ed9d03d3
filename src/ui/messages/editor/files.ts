/** The words of the editor page: files. */
export const files = {
  // What cannot be opened. Each says what it is, and what to do instead.
  'files.refused.title': 'This cannot be opened',
  'files.refused.still': 'What you had on the workbench is still there. Your file was not changed.',
  'files.refused.empty': 'There is no file in it.',
  'files.refused.nothing': 'There is no scenario in it, only: {{names}}. A scenario is written in a file called scenario.yaml.',
  'files.refused.blank': '“{{name}}” is empty.',
  'files.refused.no-main':
    'There is no file scenario.yaml among them, only: {{names}}. Give the main file that name, or open one file that holds everything.',
  'files.refused.two': 'There is more than one scenario in it: {{names}}. Which one do you want?',
  'files.refused.twice':
    '“{{first}}” and “{{second}}” lie side by side. Only one of them can be the scenario: give the other another name.',
  'files.refused.part': '“{{name}}” is one part of a scenario. Open the whole folder in which its scenario.yaml lies.',
  'files.refused.prose':
    '“{{name}}” is a text without labels such as title: and meters:. Begin with a template, and paste your text where it belongs.',
  'files.refused.large':
    '“{{name}}” is larger than 2 MB. No scenario file is. Perhaps it is another file, or pictures were pasted into it. A long story is written in parts, one file each.',
  'files.refused.large-all': '“{{name}}” is larger than any scenario. Perhaps it is another folder or file.',
  'files.refused.many':
    '“{{name}}” holds {{count}} scenario files; {{most}} are the most that can be opened. Perhaps it is a folder too high up.',
  'files.refused.broken-zip':
    '“{{name}}” is a damaged zip. Perhaps the download broke off: fetch it again, or unpack it and open the folder.',
  'files.refused.locked-zip': '“{{name}}” is a zip with a password. Unpack it on your computer and open the folder.',
  'files.refused.strange-zip':
    '“{{name}}” is packed in a way that cannot be read here. Unpack it on your computer and open the folder.',
  'files.refused.bomb':
    '“{{name}}” would unpack to far more than any scenario holds. Such files are made to do harm, so it was left unopened.',
  'files.refused.outside':
    '“{{name}}” holds the path {{path}}, which leads out of its own folder. Such files are made to do harm, so it was left unopened.',
  'files.refused.word':
    '“{{name}}” is a word processor’s document, not a scenario, whatever it is called. Open it in your word processor, copy the text, and paste it into a scenario here. It is cleaned as you paste.',
  'files.refused.office':
    '“{{name}}” is an Office document, not a scenario. Copy its text and paste it into a scenario here. It is cleaned as you paste.',
  'files.refused.pdf':
    '“{{name}}” is a PDF, not a scenario. Open it in a PDF reader, copy the text, and paste it into a scenario here.',
  'files.refused.picture': '“{{name}}” is a picture, not a scenario.',
  'files.refused.web-page':
    '“{{name}}” is a web page. If it is a game that you saved to play offline: open the scenario it was made from.',
  'files.refused.json':
    '“{{name}}” is a file for programs: a saved game, perhaps. A scenario is written in a file called scenario.yaml.',
  'files.refused.binary': '“{{name}}” is not a text.',
  'files.refused.newer':
    '“{{name}}” says format: {{format}}. This workbench reads up to format {{known}}, so the scenario was written for a newer one. Open it there. To read it here all the same would lose what is new in it.',
  'files.refused.unread': '“{{name}}” could not be read: the browser was not allowed to, or it is no longer there.',

  // What the paste cleaner did
  'files.cleaned': 'Cleaned as you pasted: {{list}}. Undo once to have the text as it was pasted.',
  'files.cleaned.plain': 'Pasted as plain text. Undo once to have the text as it was pasted.',
  'files.cleaned.quotes_one': '{{count}} curly quote made straight',
  'files.cleaned.quotes_other': '{{count}} curly quotes made straight',
  'files.cleaned.spaces_one': '{{count}} special space made ordinary',
  'files.cleaned.spaces_other': '{{count}} special spaces made ordinary',
  'files.cleaned.hidden_one': '{{count}} invisible sign taken out',
  'files.cleaned.hidden_other': '{{count}} invisible signs taken out',
  'files.cleaned.tabs_one': '{{count}} Tab made into spaces',
  'files.cleaned.tabs_other': '{{count}} Tabs made into spaces',
  'files.cleaned.breaks_one': '{{count}} special line break made ordinary',
  'files.cleaned.breaks_other': '{{count}} special line breaks made ordinary',
  'files.cleaned.dashes_one': '{{count}} long dash made a hyphen',
  'files.cleaned.dashes_other': '{{count}} long dashes made hyphens',
  'files.cleaned.bullets_one': '{{count}} bullet made a dash',
  'files.cleaned.bullets_other': '{{count}} bullets made dashes',
  'files.cleaned.wrapped_one': 'the text made to fit its quotes',
  'files.cleaned.wrapped_other': 'the text made to fit its quotes',
  'files.cleaned.paragraphs_one': 'its paragraphs set in under their label',
  'files.cleaned.paragraphs_other': 'its paragraphs set in under their label',
} as const
