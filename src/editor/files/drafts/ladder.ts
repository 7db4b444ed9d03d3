const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Ages in milliseconds at which a rung of the ladder begins. */
const rungs = [0, minute, 5 * minute, 20 * minute, hour, 4 * hour, day, 3 * day, 7 * day]

/** The newest copy, and one for each rung. */
export const mostCopies = rungs.length + 1

/**
 * Which copies are kept, of those made at the given times: the newest, and on each rung of the ladder of ages the oldest, which is the one that
 * will reach the next rung. So there is always one of a few minutes ago, one of an hour ago, one of yesterday.
 */
export const keptOf = (times: readonly number[], now: number): readonly number[] => {
  const kept = new Set<number>()
  if (times.length > 0) kept.add(Math.max(...times))
  for (const [at, from] of rungs.entries()) {
    const to = rungs[at + 1] ?? Number.POSITIVE_INFINITY
    const here = times.filter((time) => Math.max(0, now - time) >= from && now - time < to)
    if (here.length > 0) kept.add(Math.min(...here))
  }
  return [...kept].sort((a, b) => b - a)
}
