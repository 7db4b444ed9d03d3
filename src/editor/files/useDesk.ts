import { useEffect, useState } from 'preact/hooks'
import { useStore } from '../../ui/hooks.ts'
import type { Workbench } from '../workbench.ts'
import type { Asked, Desk, Standing } from './desk.ts'
import { deskOf } from './deskOf.ts'

/** The desk of a bench, once its drafts were looked for. */
export const useDesk = (bench: Workbench): Desk | undefined => {
  const [desk, set] = useState<Desk | undefined>(undefined)
  useEffect(() => {
    let isGone = false
    void deskOf(bench).then((found) => {
      if (!isGone) set(found)
    })
    return () => {
      isGone = true
    }
  }, [bench])
  return desk
}

export const useStanding = (desk: Desk): Standing => useStore(desk.standing)
export const useAsked = (desk: Desk): Asked | undefined => useStore(desk.asked)
