/** Addresses of the drawings, as the build names them. */
const found = import.meta.glob<string>('../../assets/images/**/*.svg', { eager: true, query: '?url', import: 'default' })

/** The address of a file under assets/images, or undefined where there is none. */
export const imageUrl = (file: string): string | undefined => found[`../../assets/images/${file}`]

/** All drawings, by their path under assets/images. */
export const imagePaths: readonly string[] = Object.keys(found).map((path) => path.slice('../../assets/images/'.length))
