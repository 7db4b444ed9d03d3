export { FormPane } from './formPane.tsx'
