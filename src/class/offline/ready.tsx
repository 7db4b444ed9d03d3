import type { JSX } from 'preact'
import { useStore } from '../../ui/hooks.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { openKeeper } from './keeper.ts'

/** A frame that is shut in throws where it is only asked. */
const workersHere = (): ServiceWorkerContainer | undefined => {
  try {
    return globalThis.navigator?.serviceWorker
  } catch {
    return undefined
  }
}

/** The keeper of this page. */
export const pageKeeper = openKeeper(workersHere())

/** A line that says whether the lesson runs here with the network off; `brief` for a group's device. */
export const Ready = ({ brief = false }: { readonly brief?: boolean }): JSX.Element | null => {
  const { step, kept, of, file, isNewer } = useStore(pageKeeper)
  if (step === 'off') return null
  return (
    <div class={`ready ready-${step}`}>
      <p role="status">
        <b>{tClass(`offline.${step}`)}</b> {!brief && tClass(`offline.${step}.means`, { file })}
        {isNewer && ` ${tClass('offline.newer')}`}
      </p>
      {step === 'fetching' && of > 0 && <progress value={kept} max={of} aria-label={tClass('offline.progress')} />}
      {step === 'failed' && (
        <button type="button" class="plain-button" onClick={() => void pageKeeper.keep()}>
          {tClass('offline.again')}
        </button>
      )}
    </div>
  )
}
