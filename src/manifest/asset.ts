/** A file in assets/ with what the credits need to say. */
export interface Asset {
  /** Path under assets/. */
  readonly file: string
  /** What it shows, for those who do not see it. */
  readonly alt: string
  readonly licence: 'CC-BY-SA-4.0'
  readonly source: string
}

/** A drawing made by a script of this repository. */
export const drawn = (file: string, alt: string, script: string): Asset => ({
  file,
  alt,
  licence: 'CC-BY-SA-4.0',
  source: `drawn by scripts/art/${script}`,
})
