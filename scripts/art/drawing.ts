/** A file to be written under assets/images. */
export interface Drawing {
  readonly path: string
  readonly svg: string
}
