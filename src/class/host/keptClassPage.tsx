import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import type { Slot } from './classShelf.ts'
import { type OpenedClass, openKept } from './openKept.ts'
import { saveClass } from './saveClass.ts'

/** A class of this device with its lesson, open. */
export type OpenClass = Extract<OpenedClass, { step: 'open' }>

type Opened = { readonly step: 'opening' | 'failed' } | OpenedClass

interface KeptClassPageProps {
  readonly slot: Slot
  /** What is shown once the class is open. `openAnew` reads it from the device once more. */
  readonly show: (open: OpenClass, openAnew: () => void) => JSX.Element
}

/** Opens the class that this device keeps, and says in words where there is none, or none that can be shown. */
export const KeptClassPage = ({ slot, show }: KeptClassPageProps): JSX.Element => {
  const [opened, set] = useState<Opened>({ step: 'opening' })
  const [tries, again] = useState(0)
  useEffect(() => {
    let isGone = false
    openKept(slot).then(
      (found) => isGone || set(found),
      () => isGone || set({ step: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [tries])
  const openAnew = () => {
    set({ step: 'opening' })
    again(tries + 1)
  }
  if (opened.step === 'open') return show(opened, openAnew)
  const { step } = opened
  return (
    <Frame
      title={tClass(step === 'none' ? 'host.none' : step === 'changed' ? 'host.changed' : 'host.title')}
      foot={
        <>
          <a class="plain-button" href="#prepare">
            {tClass('host.toPrepare')}
          </a>
          {step === 'failed' && (
            <button type="button" class="main-button" onClick={openAnew}>
              {tClass('host.again')}
            </button>
          )}
        </>
      }
    >
      <p role="status">{tClass(`host.${step}.text`)}</p>
      {step === 'changed' && (
        <button type="button" class="dark-button" onClick={() => saveClass(opened.kept.play.file)}>
          {tClass('host.export.json')}
        </button>
      )}
    </Frame>
  )
}
