export { HostView, RehearsalView } from './hostView.tsx'
export { KeptClassPage } from './keptClassPage.tsx'
export { TrayView } from './trayView.tsx'
