/** The words of the class page: what a teacher can say at each page of the projector, and what to do there. */
export const script = {
  'script.title': 'What to say',
  'script.say': 'Say',
  'script.do': 'Do',
  'script.do.script': 'Script',

  'script.question.say':
    'Today’s question is: “{{question}}” Nobody wins this game. There are better and worse reasons, and we look for them.',
  'script.question.do':
    'Groups of three or four with one device each. They scan the square and get a name. Read the notes aloud. Three minutes.',
  'script.setting.say': 'This is who you are today and what you want. Listen, then ask what you do not understand.',
  'script.setting.do': 'Read the text aloud, or let a student do it. Two or three minutes.',
  'script.evidence.say':
    'Decision {{at}} of {{count}}: “{{title}}”. Before anybody decides: who made these sources, when, and for whom?',
  'script.evidence.do': 'The groups read on their devices. Do not say what happened. One or two minutes.',
  'script.vote.say':
    'Talk first. Everybody says one thing before anybody says two. Then vote, and write in one sentence why, with the source that counted.',
  'script.vote.do':
    'The clock gives {{seconds}} seconds of talk. Then ask for hands for each option and type the counts: keys 1 to 5.',
  'script.split.say': 'This is what we decided. Would somebody from the smaller side say why? Nobody has to.',
  'script.split.do': 'One or two voices and no verdict. The record comes with the next press.',
  'script.record.say':
    'And this is what the party did. What did people then know that we do not? What do we know that they did not?',
  'script.record.do': 'Say it once: to differ from the record is no mistake. One minute, then go on.',
  'script.how.say': 'Playing is over; devices face down. One word: what was hardest to know?',
  'script.how.do':
    'A quick round, nobody twice. Type the words. Those of the groups need you first: let them through (key T). Then press “Show”. Two minutes.',
  'script.happened.say': 'Tell your road in one sentence. Where did it leave the straight line, and did it come back?',
  'script.happened.do': 'Press “Show”. A press on a line tells the reasons that you have let through (key T). Three minutes.',
  'script.hung-on.say':
    'Think alone for one minute: which decision mattered most? Name one person and one circumstance that it hung on. Then tell your neighbour.',
  'script.hung-on.do': 'Count hands before the talk and after it. The computation’s answer can be argued with. Five minutes.',
  'script.what-if.say':
    'Here is a branch that did not happen. Is only one thing changed? Who wanted it then? Hands up if you doubt it.',
  'script.what-if.do': 'Pick a branch that a group took. One half of the class defends it, the other doubts. Three minutes.',
  'script.back.say': 'Back to what the sources say. Correct your notes. What have we invented today?',
  'script.back.do': 'Read the list of inventions aloud. Two minutes.',
  'script.ticket.say': 'Now each of you alone, for {{minutes}} minutes. What does the source say, and what do you know besides?',
  'script.ticket.do': 'On the device under the seat number, or on paper. No names.',
  'script.end.say': 'Thank you. Show me the code of your group, and save its file.',
  'script.end.do': 'Take codes and files (key G), save the JSON or print the report, then end the class.',
} as const
