const campaign = 'left-of-october'

/** The folder in `scenarios/` that an address asks for, as in `?story=bridge`; the campaign where it names none. */
export const storyAsked = (search: string): string => /[?&]story=([a-z0-9-]{1,60})(?:&|$)/u.exec(search)?.[1] ?? campaign

/** A road that an address asks for, by its code, and the step on it to stand at. */
export interface RoadAsked {
  readonly code: string
  readonly at?: string
}

/** The road behind the `#` of an address, as in `#path=CODE` or `#own&path=CODE&at=NODE`. */
export const roadAsked = (hash: string): RoadAsked | undefined => {
  const [, code, at] = /^#(?:own&)?path=([^&]+)(?:&at=([a-z0-9-]{1,60}))?$/u.exec(hash) ?? []
  return code === undefined ? undefined : { code, ...(at === undefined ? {} : { at }) }
}
