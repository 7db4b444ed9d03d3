export { HostView, RehearsalView } from './hostView.tsx'
