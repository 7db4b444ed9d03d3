export { GroupView } from './groupView.tsx'
