/** A name as an id: lower-case letters, figures and dashes, beginning with a letter; empty where the name has none. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '')
