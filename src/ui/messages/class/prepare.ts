/** The words of the class page: choosing a lesson. */
export const prepare = {
  'class.tab': '{{title}} · Left of October',
  'prepare.title': 'Prepare a lesson',
  'prepare.kicker': 'Left of October in class',
  'prepare.opening': 'Opening the lessons',
  'prepare.failed': 'The lesson could not be fetched. Check the connection, then try again. Nothing is lost.',
  'prepare.lesson': 'Which lesson?',
  'prepare.length': 'Minutes of play',
  'prepare.length.minutes': '{{length}} (this lesson takes {{minutes}})',
  'prepare.readingLevel': 'Reading level',
  'prepare.readingLevel.standard': 'Standard',
  'prepare.readingLevel.plain': 'Plain',
  'prepare.reveal': 'Groups see the record',
  'prepare.reveal.each': 'After each decision that they have sealed',
  'prepare.reveal.end': 'Only when play is over',
  'prepare.openFirst': 'Before the vote',
  'prepare.openFirst.no': 'Sources may be opened',
  'prepare.openFirst.yes': 'A source must be opened',
  'prepare.board': 'Question at the end in the style of',
  'prepare.paper': 'Paper',
  'prepare.run': 'Run it on the projector',
  'prepare.group': 'Play as a group on this device',
  'prepare.pack': 'Print the pack',
  'prepare.resume': 'Go on with a class from its JSON file',
  'prepare.resume.group':
    'This is the file of one group. Open the class first, then press “Take results” and choose the file there.',
  'page.broken': 'This page cannot go on',
  'page.broken.text':
    'Something that was kept on this device is damaged. Load the page again; what was sealed or saved is still there.',
  'page.reload': 'Load the page again',
  'prepare.notice': 'What is kept, and where: a notice for the school',
  'prepare.resume.version':
    'This class was saved with another edition of its lesson, and its road cannot be followed here. The file is whole: keep it. Open it on the device that saved it, or begin a new class.',
  'prepare.taken':
    'Class {{code}} is still on this device, with results, and a new class would take its place. Go on with it and save its file, or delete it; both stand at the top of this page.',
  'prepare.kept': 'Class {{code}}, “{{title}}”, is on this device until {{until}}. A new class takes its place.',
  'prepare.kept.go': 'Go on with it',
} as const
