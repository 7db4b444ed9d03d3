/** Drawings of a game in one file: they stand in the page, as many as its story shows. Takes the place of `files.ts` there. */
const found = JSON.parse(document.getElementById('pictures')?.textContent ?? '{}') as Readonly<Record<string, string>>

/** The drawing itself as an address, or undefined where the page holds none. */
export const imageUrl = (file: string): string | undefined => (Object.hasOwn(found, file) ? found[file] : undefined)
