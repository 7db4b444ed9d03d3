import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { tClass } from '../../ui/messages/class/index.ts'

/** The address that the square holds, for groups without a camera: copied, and shown in case the browser copies nothing. */
export const JoinLink = ({ address }: { readonly address: string }): JSX.Element => {
  const [step, set] = useState<'asked' | 'copied' | 'refused' | undefined>(undefined)
  const copy = async () => {
    set('asked')
    try {
      await navigator.clipboard.writeText(address)
      set('copied')
    } catch {
      set('refused')
    }
  }
  return (
    <div class="join-link">
      <button type="button" class="plain-button" onClick={() => void copy()}>
        {tClass('host.join.copy')}
      </button>
      <p role="status">{step === 'copied' || step === 'refused' ? tClass(`host.join.${step}`) : ''}</p>
      {step !== undefined && <p class="join-address">{address}</p>}
    </div>
  )
}
