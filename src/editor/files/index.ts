export { FilesBar } from './filesBar.tsx'
export { FilesDialogs } from './filesDialogs.tsx'
export { pasteCleaner } from './paste/pasteCleaner.ts'
export { forThePage } from './templates.ts'
