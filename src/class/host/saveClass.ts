import { type ClassFile, fileStem } from '../../classroom/index.ts'
import { saveFile } from '../../ui/saveFile.ts'

/** Saves the whole class, to go on from next lesson. */
export const saveClass = (file: ClassFile): void => saveFile(`class-${fileStem(file)}.json`, JSON.stringify(file, undefined, 1))
