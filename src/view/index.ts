export type * from './pages.ts'
export type * from './screen.ts'
