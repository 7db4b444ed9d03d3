export { ReportView } from './reportView.tsx'
