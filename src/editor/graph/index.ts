export { GraphPane } from './graphPane.tsx'
