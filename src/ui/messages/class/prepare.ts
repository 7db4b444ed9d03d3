/** The words of the class page: choosing a lesson. */
export const prepare = {
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
  'prepare.resume': 'Go on with a class from its JSON file',
  'prepare.resume.group':
    'This is the file of one group. Open the class first, then press “Take results” and choose the file there.',
  'prepare.resume.damaged':
    'This file was changed: “{{where}}” does not fit the lesson, and nothing was opened. Choose an earlier copy of the file, or begin a new class and take in the groups’ codes and files again.',
  'page.broken': 'This page cannot go on',
  'page.broken.text':
    'Something that was kept on this device is damaged. Load the page again; what was sealed or saved is still there.',
  'page.reload': 'Load the page again',
  'prepare.kept': 'Class {{code}}, “{{title}}”, is on this device until {{until}}. A new class takes its place.',
  'prepare.kept.go': 'Go on with it',
} as const
