export { FilesBar } from './filesBar.tsx'
export { FilesDialogs } from './filesDialogs.tsx'
