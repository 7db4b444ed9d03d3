/** Entry of the service worker of the class page. The build puts the edition's list of files before it (`scripts/offlinePlugin.ts`). */
import type { Edition } from './edition.ts'
import { keepFiles, type WorkerScope } from './keepFiles.ts'

declare const edition: Edition

keepFiles(self as unknown as WorkerScope, edition)
