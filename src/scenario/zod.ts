import { config, z } from 'zod'

// It would try to make code of text, which the pages' policy forbids: each try is reported, and may be counted as an attack.
config({ jitless: true })

/** The shapes of what is read, by whoever reads it: a scenario, a lesson, what a class has saved. */
export { z }
