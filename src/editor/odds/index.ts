export { OddsPane } from './oddsPane.tsx'
export { oddsOf } from './watch.ts'
