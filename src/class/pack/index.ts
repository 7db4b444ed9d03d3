export { PackView } from './packView.tsx'
