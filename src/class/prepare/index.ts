export { PrepareView } from './prepareView.tsx'
