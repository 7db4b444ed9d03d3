/** The letter of an option, by its place at its turning point, counted from 0; '?' where it has none. */
export const letterOf = (at: number): string => (at < 0 ? '?' : String.fromCharCode(65 + at))
