/** The words of the editor page: files. */
export const files = {
  // The bar
  'files.menu': 'Files',
  'files.acts': 'The scenario as a whole',
  'files.open': 'New / open',
  'files.save': 'Save',
  'files.drafts': 'Drafts',
  'files.compare': 'Compare',
  'files.share': 'Share',
  'files.play': 'Play',
  'files.drop': 'Let go to open it here',
  'files.file': 'The file',
  'files.today': 'Today, {{time}}',
  'files.day': '{{day}}, {{time}}',

  // Where the texts lie
  'files.place.fresh': 'nothing changed yet',
  'files.place.here': 'only in this browser: save it to disk',
  'files.place.changed': 'changed since it was saved',
  'files.place.saved': 'saved',
  'files.place.unkept': 'kept nowhere: save it now',

  // How to begin
  'files.start.title': 'New or open',
  'files.start.disk': 'From this computer',
  'files.start.diskHelp':
    'The folder of a scenario, its one file, or a zip. You can also drop it anywhere on this page. Nothing is sent anywhere: it stays on this computer.',
  'files.start.folder': 'Open a folder',
  'files.start.file': 'Open a file or zip',
  'files.start.drafts': 'Drafts in this browser',
  'files.start.templates': 'Begin with a template',
  'files.start.called': 'What your scenario is to be called (you can leave this for later)',
  'files.start.begin': 'Begin',
  'files.start.beginWith': 'Begin with: {{name}}',
  'files.start.shipped': 'Take one of this site’s stories and change it',
  'files.start.copy': 'Open a copy',
  'files.start.copyOf': 'Open a copy of {{title}}',
  'files.template.words': 'Change the words only',
  'files.template.one-decision': 'One decision',
  'files.template.three-decisions': 'Three decisions, two ends',
  'files.template.frame': 'An empty frame of three decisions',
  'files.template.lesson': 'A lesson cut from the campaign',
  'files.about.words': 'The story stays, its words become yours: “The garden behind the gym”.',
  'files.about.one-decision': 'The smallest story there is: “Rain on the festival”.',
  'files.about.three-decisions': 'Each decision remembers the one before it: “The school paper”.',
  'files.about.frame': 'Every text says what belongs in its place. Write over it from top to bottom.',
  'files.about.lesson': 'One decision of October 1917, with its record and its sources: “Half the benches are on their feet”.',

  // Saving
  'files.saveTo.title': 'Where to save it',
  'files.saveTo.words': 'Until it is saved this browser has the only copy, and clearing its data would delete it.',
  'files.saveTo.folder': 'In a new folder',
  'files.saveTo.file': 'As one file',
  'files.saveTo.zip': 'As a zip',
  'files.changed.title': 'The files on the disk have changed',
  'files.changed.words':
    'Since you opened it another program has written to: {{names}}. Nothing was saved yet. Save a copy if you want to keep both.',
  'files.changed.copy': 'Save a copy somewhere else',
  'files.changed.over': 'Write over what is on the disk',
  'files.lose.title': 'This is kept nowhere yet',
  'files.lose.words':
    '“{{name}}” is on no disk, and this browser keeps no drafts: its storage is full, or switched off. What you wrote would be lost.',
  'files.lose.save': 'Save it first',
  'files.lose.goOn': 'Open the other one, and lose this',

  // What the page tells
  'files.tell.opened_one': 'Opened “{{name}}”, {{count}} file.',
  'files.tell.opened_other': 'Opened “{{name}}”, {{count}} files.',
  'files.tell.converted_one':
    '“{{name}}” was saved as {{encoding}}. Look over its special letters; it will be saved as UTF-8, as scenarios are.',
  'files.tell.converted_other':
    '“{{name}}” and others were saved as {{encoding}}. Look over their special letters; they will be saved as UTF-8, as scenarios are.',
  'files.tell.leftOut': 'Another scenario lies in it and was left out: {{names}}.',
  'files.tell.begun': '“{{name}}” is ready. Choose a step in the outline, and change its words under Form or in the text.',
  'files.tell.first':
    '“{{name}}” is a small story to try things out on. Under New / open are others to begin with, and the way to your own files. Help says how a story is made.',
  'files.tell.copied': 'This is a copy of “{{title}}”, all yours. The story of the site stays as it is.',
  'files.tell.notFetched': '“{{title}}” could not be fetched. What you had is still here.',
  'files.tell.goneOn': 'You go on with “{{name}}” where you stopped.',
  'files.tell.held': '“{{name}}” is open in another tab. Go on there, or begin something else here.',
  'files.tell.heldCopy':
    '“{{name}}” is open in another tab too. What you change here is kept as a draft of its own, so neither writes over the other.',
  'files.tell.taken':
    'This scenario was opened in another tab as well. What you change here is kept as a draft of its own from now on, so neither writes over the other.',
  'files.tell.noCopy': 'The copies of “{{name}}” are no longer there.',
  'files.tell.notKept':
    'This browser cannot keep a draft: its storage is full, or switched off. Your text is still here, in this page alone. Save it to disk now.',
  'files.tell.saved': 'Saved: {{place}}, {{time}}.',
  'files.tell.downloaded': 'Saved among your downloads as {{name}}. Keep the newest one: each time you save makes a new file.',
  'files.tell.given': 'Made {{name}}. You can give it to others.',
  'files.tell.denied': 'The browser was not allowed to write there, so nothing was saved. Press Save again and allow it.',
  'files.tell.failed':
    '“{{name}}” could not be written: the disk may be full or locked. Your text is still here; save a copy somewhere else with Share.',

  // Drafts
  'files.drafts.words':
    'Drafts are kept in this browser while you write: two seconds after each change, with older copies to go back to. They are on this computer alone.',
  'files.drafts.none': 'There is no draft yet.',
  'files.drafts.here': 'on the workbench now',
  'files.drafts.onDisk': 'Saved to disk as well.',
  'files.drafts.only': 'This is the only copy: it is in this browser alone. Save it to disk.',
  'files.drafts.open': 'Go on with it',
  'files.drafts.copies': 'Older copies',
  'files.drafts.remove': 'Delete',
  'files.drafts.removeSure': 'It is the only copy: delete it',
  'files.drafts.back': 'Go back to this',
  'files.drafts.backTo': 'Go back to the copy: {{moment}}',
  'files.drafts.compareWith': 'Compare with the copy: {{moment}}',

  // Comparing
  'files.compare.title': 'What is different',
  'files.compare.words': 'What you have now is compared with an earlier version, or with another file.',
  'files.compare.saved': 'The version last saved',
  'files.compare.savedName': 'the version last saved',
  'files.compare.file': 'Another file or zip',
  'files.compare.folder': 'Another folder',
  'files.compare.copies': 'A copy kept while you wrote',
  'files.compare.with': 'What you have now, beside: {{name}}.',
  'files.compare.another': 'Choose another',
  'files.compare.coming': 'Comparing …',
  'files.compare.read': 'How much of the two versions is read',
  'files.compare.stop': 'Stop',
  'files.compare.stopped': 'Stopped. Below, the texts are side by side.',
  'files.compare.again': 'Compare again',
  'files.compare.noWorker': 'The stories could not be compared in this browser just now. Below, the texts are side by side.',
  'files.compare.failed': 'The comparison could not be loaded. Look whether you are online, and try again.',
  'files.compare.same': 'Nothing is different.',
  'files.compare.story': 'In the story',
  'files.compare.broken': 'One of the two has a mistake that keeps it from being played, so only the texts are compared.',
  'files.compare.noChange': 'Nothing that a player can meet is different.',
  'files.compare.count_one': '{{count}} change that a player can meet.',
  'files.compare.count_other': '{{count}} changes that a player can meet.',
  'files.compare.more_one': 'And {{count}} more.',
  'files.compare.more_other': 'And {{count}} more.',
  'files.compare.was': 'Before:',
  'files.compare.is': 'Now:',
  'files.compare.nothing': '(nothing)',
  'files.compare.texts': 'In the texts',
  'files.compare.which': 'Files that are different',
  'files.compare.before': 'Before',
  'files.compare.after': 'Now',

  // Playing and sharing
  'files.play.none_one': 'It cannot be played yet: one mistake is in the way. See Problems.',
  'files.play.none_other': 'It cannot be played yet: {{count}} mistakes are in the way. See Problems.',
  'files.play.lastGood_one': 'The game plays your last version without mistakes. Mend the mistake, and it follows.',
  'files.play.lastGood_other': 'The game plays your last version without mistakes. Mend the {{count}} mistakes, and it follows.',
  'files.play.now': 'The game is open in another tab. What you change here reaches it at once.',
  'files.play.refused': 'The game could not be opened: this browser keeps nothing for it. Its storage is full, or switched off.',
  'files.played.title': 'Play it',
  'files.played.words': 'Your browser did not let this page open another tab. Open it with this link.',
  'files.played.link': 'Open the game',
  'files.share.title': 'Share',
  'files.share.zip': 'The scenario itself',
  'files.share.zipWords': 'A zip that another teacher can open on this workbench, change and play.',
  'files.share.zipSave': 'Save as a zip',
  'files.share.page': 'A game for your class',
  'files.share.pageWords':
    'One file that plays in any browser, without the net: from a memory stick, a mail or a learning platform.',
  'files.share.pageNot': 'First mend the mistakes: a game can be made of a scenario that can be played.',
  'files.share.pageSave': 'Save as a game',
  'files.share.failed': 'The game could not be made. Look whether you are online, and try again.',

  // What cannot be opened. Each says what it is, and what to do instead.
  'files.refused.title': 'This cannot be opened',
  'files.refused.which': 'Which scenario?',
  'files.refused.still': 'What you had on the workbench is still there. Your file was not changed.',
  'files.refused.empty': 'There is no file in it.',
  'files.refused.nothing': 'There is no scenario in it, only: {{names}}. A scenario is written in a file called scenario.yaml.',
  'files.refused.blank': '“{{name}}” is empty.',
  'files.refused.no-main':
    'There is no file scenario.yaml among them, only: {{names}}. Give the main file that name, or open one file that holds everything.',
  'files.refused.two': 'There is more than one scenario in it: {{names}}. Which one do you want?',
  'files.refused.twice':
    '“{{first}}” and “{{second}}” lie side by side, and only one of them can be read. Give the other another name, or take it away.',
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
