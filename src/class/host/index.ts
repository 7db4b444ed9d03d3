export { HostView } from './hostView.tsx'
