export { HostView, RehearsalView } from './hostView.tsx'
export { TrayView } from './trayView.tsx'
