/** The page and its title. */
export const title = {
  // The page
  'app.name': 'Left of October',
  'app.skip': 'Skip to the text',
  'app.loading': 'Opening the story',
  'app.failed':
    'The story could not be fetched. The site may be unreachable, or this page was opened as a file instead of from a web server.',
  'app.retry': 'Try again',
  'app.broken':
    'Something in this story or in the saved game is damaged, and the page cannot show it. What was kept is still there.',
  'app.reload': 'Load the page again',
  'app.close': 'Close',
  'story.unknown': 'There is no scenario of that name on this site. The address may have been cut short when it was copied.',
  'story.noneKept':
    'No scenario of your own is kept in this browser. Open the workbench in this browser, put your scenario on it and press Play.',
  'own.line': 'A scenario of your own',
  'own.tab': '{{title}} (your own scenario)',

  // Title
  'title.lead':
    'Petrograd, 1917. You lead the left of the peasants’ party. After each decision you see what really happened, and how we know.',
  'title.begin': 'Begin, June 1917',
  'title.beginOther': 'Begin',
  'title.continue': 'Continue',
  'title.again': 'Begin again',
  'title.load': 'Load',
  'title.code': 'Path code',
  'title.parts': 'Start at a part',
  'title.settings': 'Settings',
  'title.about': 'About and sources',
  'title.class': 'Lessons for a class',
  'title.bench': 'Workbench',
  'title.motto': 'In struggle you will attain your right',
  'title.minutes_one': 'About {{count}} minute. Your place is kept.',
  'title.minutes_other': 'About {{count}} minutes in all. Your place is kept.',
  'title.partFromHistory': 'Starts from where history stood',
  'title.newFate': 'New game with fate number',
  'title.fateHelp':
    '0: luck falls as it fell in 1917. Any number from 1 to 4095: another luck, the same for everybody who enters it.',
  'title.begins': 'Begin',

  // Saves
  'saves.title': 'Saves',
  'saves.auto': 'Latest',
  'saves.previous': 'Before you began again',
  'saves.slot': 'Slot {{number}}',
  'saves.empty': 'Empty',
  'saves.save': 'Save here',
  'saves.load': 'Load',
  'saves.remove': 'Delete',
  'saves.decisions_one': '{{count}} decision',
  'saves.decisions_other': '{{count}} decisions',
  'saves.export': 'Save as a file',
  'saves.import': 'Load from a file',
  'saves.saved': 'Saved.',
  'code.title': 'Path code',
  'code.label': 'Type a path code',
  'code.help': 'Letters and digits in groups of four. Capitals, dashes and spaces do not matter.',
  'code.go': 'Follow this road',
  'code.empty': 'Type a code first.',
  'code.sign': 'No code holds the sign “{{sign}}”.',
  'code.mistyped': 'One sign or more is mistyped. Compare it sign by sign.',
  'code.version':
    'A sign or more is mistyped, or the code was made with version {{version}} of the story, which is not known here.',
  'code.decision':
    'This code was made with version {{version}} of the story. Its road cannot be followed further than decision {{at}} in this one.',
  'code.unfollowed':
    'This code was made with version {{version}} of the story. Its road is not open in this one, or a sign is mistyped.',
  'file.notJournal': 'This file is not a game of Left of October. Nothing was changed.',
  'file.otherStory': 'This game belongs to another story. Nothing was changed.',
  'file.stopped': 'The story has changed since: this game can be followed to decision {{at}}. It was opened there.',

  // Notices
  'notice.noStorage': 'This browser keeps nothing. Save as a file, or write down your path code, before you close the page.',
  'notice.noPictures': 'The moving pictures could not start. The game goes on with still ones.',
  'notice.noSound': 'The sound could not start. The game goes on without it.',
  'notice.picturesNotLoaded':
    'The moving pictures could not be loaded; the game goes on with still ones. If this site was updated just now, reloading the page gets the new version.',
  'notice.soundNotLoaded':
    'The sound could not be loaded; the game goes on without it. If this site was updated just now, reloading the page gets the new version.',
  'notice.noRest': 'The later parts of the story have not come yet. The page keeps asking for them; you can play on.',
  'notice.noPlain': 'The plain texts could not be fetched. The game goes on with the standard ones.',
  'notice.problems': 'The scenario file has a mistake. The game goes on with the last version that worked.\n{{text}}',
  'notice.swapped': 'The scenario was edited; you stand where you stood.',
  'notice.lost': 'The scenario was edited, and a decision of yours is no longer in it. You stand before that decision.',
  'notice.notSaved':
    'This browser cannot save the game: its storage may be full. Play on: nothing is lost while this page stays open. To keep the game longer, save it as a file or write down its path code.',
} as const
