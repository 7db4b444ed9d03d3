/** Prints a line on stdout. */
export const out = (line: string): void => void process.stdout.write(`${line}\n`)

export const usage = `npm run -s scenario -- VERB ...

  check PATH... [--lengths] [--strict] [--baseline FILE [--write-baseline]]
                                      says what is wrong in a scenario or a lesson, where, and how to mend it;
                                      how long and how hard its texts are; what a baseline lists
                                      is passed over
  fix PATH [--dry-run]                makes every fix that is certain, and shows each changed line
  play PATH [--choices historical|first|random|CODE] [--seed N] [--from PART]
            [--choose STEP=OPTION,...]
                                      plays a scenario through and tells the road; --choose makes
                                      the choices named, and the others as history went
  analyse PATH [--from CODE|PART] [--policy uniform|leaning] [--goal ENDING,...]
          [--why ENDING|STEP/OPTION] [--html FILE]
                                      how likely each ending is, and what each decision does to it;
                                      what moves one number most; with --html as a page with plots
  graph PATH [--format mermaid|dot|xstate]
                                      prints the shape of a scenario
  new DIR [--template words|one-decision|three-decisions|frame|lesson] [--from STEP]
                                      begins a scenario in a new folder; a lesson is cut from the campaign
  print PATH [--to md|txt] [--level standard|plain]
                                      the whole scenario as a script to read aloud or on paper
  diff A B                            what changed between two versions, by place in the story
  export PATH --to html --out FILE    one file that plays from disk, without a network
  migrate PATH                        brings a scenario of an older format up to this one

  --json prints one JSON value. Exit code 0: fine. 1: problems found. 2: these words were not understood.`

/** Says what was not understood, with the usage, on stderr. Exit code 2. */
export const badUsage = (problem: string): 2 => {
  process.stderr.write(`${problem}\n\n${usage}\n`)
  return 2
}

/** Says on stderr what could not be done. Exit code 1. */
export const failed = (problem: string): 1 => {
  process.stderr.write(`${problem}\n`)
  return 1
}

/** The value after an option such as `--seed`, or undefined. */
export const optionOf = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : (args[at + 1] ?? '')
}

/** The arguments that are neither options nor their values. */
export const plainOf = (args: readonly string[], valued: readonly string[]): readonly string[] =>
  args.filter((each, at) => !each.startsWith('--') && !valued.includes(args[at - 1] ?? ''))

/** Words about arguments that a verb does not take: an option it does not know, or more paths than it needs. Undefined where there are none. */
export const strayOf = (
  args: readonly string[],
  { valued = [], bare = [], paths }: { valued?: readonly string[]; bare?: readonly string[]; paths: number },
): string | undefined => {
  const unknown = args.find((each) => each.startsWith('--') && !valued.includes(each) && !bare.includes(each))
  if (unknown !== undefined) return `There is no option ${unknown} here.`
  const more = plainOf(args, valued)[paths]
  return more === undefined ? undefined : `“${more}” is one word too many. A path with spaces needs quotes around it.`
}
