export { pageKeeper, Ready } from './ready.tsx'
