import type { Compiled } from '../workbench.ts'

/** Makes one page of a scenario that plays offline, from disk or any host; missing where this build has no way to make one. */
export const exportStory: ((story: Compiled) => Promise<Blob>) | undefined = undefined
