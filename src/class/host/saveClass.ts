import type { ClassFile } from '../../classroom/index.ts'
import { saveFile } from '../../ui/saveFile.ts'

/** Saves the whole class, to go on from next lesson. */
export const saveClass = (file: ClassFile): void =>
  saveFile(`class-${file.day}-${file.code}.json`, JSON.stringify(file, undefined, 1))
