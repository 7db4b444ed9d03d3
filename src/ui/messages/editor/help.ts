/** The words of the editor page: how a story is made. */
export const help = {
  'help.open': 'Help',
  'help.title': 'How to make a story',
  'help.steps': 'Step by step',
  'help.step.1': 'Begin under New / open with a template, and give your story a name.',
  'help.step.2':
    'Choose a step in the outline and change its words under Form. The first entry in the form’s list is the story itself: title, authors, what it is about.',
  'help.step.3': 'Under a step stand its options. Each says what it changes, and why: players read the reason.',
  'help.step.4':
    'Say in the record what was really done, and from which source you know it. What you have not checked, call unverified.',
  'help.step.5': 'Problems tells what is wrong, where, and what to write instead. Often one button mends it.',
  'help.step.6': 'Preview plays your story on this page. Graph shows all its ways, Odds how likely each ending is.',
  'help.step.7': 'Save writes it to your disk. Share makes a zip for colleagues, or one file that a class plays without the net.',
  'help.words': 'What the words mean',
  'help.word.turningPoint': 'Turning point',
  'help.says.turningPoint': 'A step at which the player chooses one of three to five options.',
  'help.word.meter': 'Meter',
  'help.says.meter': 'Something that rises and falls between 0 and 10, such as the trust of a village.',
  'help.word.flag': 'Flag',
  'help.says.flag': 'Something that has happened, or has not. It starts as no.',
  'help.word.effect': 'Effect',
  'help.says.effect': 'What an option changes: a meter by some steps, or a flag. Its reason stands beside it.',
  'help.word.leaning': 'Leaning',
  'help.says.leaning':
    'How far those who decided leaned to an option, out of 100. The options of a step make 100 together, and what was really done has the most.',
  'help.word.basis': 'Basis',
  'help.says.basis':
    'How we know that the option was thought of: a source shows it (documented), it is general knowledge (known), or nobody is known to have proposed it (reconstructed).',
  'help.word.record': 'Record and claim',
  'help.says.record': 'What is known of the step, sentence by sentence, each with its sources and how firm it is.',
  'help.word.id': 'Id',
  'help.says.id': 'The short name by which other places find an entry: small letters, digits and hyphens, such as toll-book.',
  'help.links': 'Links in a text',
  'help.links.says':
    'Write [the miller](person:miller), and players can press the words to read who that is. The same goes for faction:, place:, term: and source:, each with an id.',
  'help.keys': 'Keys in the text',
  'help.key.undo': 'takes the last change back, also one made in the form',
  'help.key.find': 'looks for words',
  'help.key.mend': 'mends the mistake under the cursor, where that is certain',
  'help.key.offer': 'offers what may stand here',
  'help.key.pane': 'goes from pane to pane, from everywhere',
  'help.key.save': 'saves, from everywhere',
} as const
