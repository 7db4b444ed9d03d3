export { OddsPane } from './oddsPane.tsx'
