import { type Entry, hint, warning } from '../entry.ts'

/** What can be played and is still a pity: things that nothing uses, roads that nobody finds, claims on thin ice. */
export const ruleEntries = {
  'meter-unread': warning(
    'Nothing asks about the meter {name}.',
    'Let a needs:, a when: or an echo read it, or leave the meter out: players expect that it matters.',
    'meters:\n  - id: villages   # and no condition names it',
    'needs: { villages: at least 6 }',
  ),
  'flag-unread': warning(
    'The flag {name} is set, and nothing asks about it.',
    'Let a needs:, a when: or an echo read it, or leave it out.',
    '- { in-hall: yes, because: You kept your seats }',
    '- { in-hall: yes, because: You kept your seats }\n# and later:\nechoes:\n  - { when: { in-hall: yes }, text: The hall remembers that you stayed. }',
  ),
  'flag-never-set': warning(
    'The flag {name} is asked about, and nothing sets it.',
    'Let an effect set it: {name}: yes. Until then it is always no.',
    'needs: { in-hall: yes }   # and no effect sets it',
    'effects:\n  - { in-hall: yes, because: You kept your seats }',
  ),
  'flag-unused': warning(
    'Nothing sets the flag {name} or asks about it.',
    'Use it, or delete this entry.',
    'flags:\n  - { id: in-hall, says: You stayed in the hall }',
    'flags: []',
  ),
  'firm-on-unseen': warning(
    'This {kind} is called firm, and none of its sources was read (seen: not-seen).',
    'Read one of them, or write status: probable or unverified.',
    '{ text: ..., status: firm, sources: [heard-of] }',
    '{ text: ..., status: probable, sources: [heard-of] }',
  ),
  'branch-without-plausibility': warning(
    '{where} did not happen, and does not say what it {lacks}.',
    'Add changes: and stays: under plausibility, so that players can judge the invention.',
    'plausibility: { grade: moderate, argument: ... }',
    'plausibility:\n  grade: moderate\n  argument: ...\n  changes: The hall keeps a second party.\n  stays: The war goes on.',
  ),
  'text-too-long': warning(
    '{name} has {count} {unit}; its place on the screen holds {most}.',
    'Shorten it, or move the rest to a longer text.',
    'label: Stay in the hall and keep every seat of your party whatever the others do',
    'label: Stay in the hall',
  ),
  'date-back': warning(
    'This leads from {from} back in time to {name}, {to}.',
    'Correct one of the dates, or lead on to a later step.',
    '- { id: walk-out, date: 1917-10-25, next: first-offer }\n- { id: first-offer, date: 1917-10-20 }',
    '- { id: walk-out, date: 1917-10-25, next: first-offer }\n- { id: first-offer, date: 1917-10-26 }',
  ),
  'option-never-open': warning(
    'No road leads to a state in which {name} can be chosen.',
    'Ask less in its needs:, or let earlier choices bring what it asks.',
    'needs: { hunger: at least 7 }   # and hunger never passes 6',
    'needs: { hunger: at least 6 }',
  ),
  'ending-never-met': warning(
    'No road ends at {name}.',
    'Look at the when: of the lines of next: that lead to it: they never hold.',
    '- { when: { hunger: at most 0 }, go: fed }   # and hunger never falls so low',
    '- { when: { hunger: at most 2 }, go: fed }',
  ),
  'step-never-met': warning(
    'No road comes through {name}.',
    'Look at the when: of the lines of next: that lead to it: they never hold.',
    '- { when: { in-hall: yes }, go: inside }   # and nobody can be in the hall then',
    '- { go: inside }',
  ),
  'not-found-by-search': hint(
    'A search through many roads did not come to {name}.',
    'The story is too large to try everything. Play towards it once: perhaps its conditions ask too much.',
    'needs: { villages: at least 10 }',
    'needs: { villages: at least 8 }',
  ),
  'allow-without-reason': warning(
    'This note allows {name} and does not say why, so it counts for nothing.',
    'Write the reason behind a colon.',
    '# allow text-too-long',
    '# allow text-too-long: the decree is quoted whole',
  ),
  'allow-unused': warning(
    'This note allows {name}, and {detail}.',
    'Delete the note, or put it behind the line that it is meant for, or on a line of its own right above.',
    'label: Stay   # allow text-too-long: the decree is quoted whole',
    'label: Stay',
    'Delete the note',
  ),
} as const satisfies Record<string, Entry>
