const campaign = 'left-of-october'

/** The folder in `scenarios/` that an address asks for, as in `?story=bridge`; the campaign where it names none. */
export const storyAsked = (search: string): string => /[?&]story=([a-z0-9-]{1,60})(?:&|$)/u.exec(search)?.[1] ?? campaign
