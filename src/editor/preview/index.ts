export { PreviewPane } from './previewPane.tsx'
