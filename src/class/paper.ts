import { useEffect } from 'preact/hooks'
import type { ClassSettings } from '../classroom/index.ts'

/** The paper that this page is printed on while it is open. */
export const usePaper = (paper: ClassSettings['paper'] | undefined): void =>
  useEffect(() => {
    if (paper === undefined) return undefined
    document.documentElement.dataset.paper = paper
    return () => {
      delete document.documentElement.dataset.paper
    }
  }, [paper])
