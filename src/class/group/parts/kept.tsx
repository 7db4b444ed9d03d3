import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { tClass } from '../../../ui/messages/class/index.ts'
import { TwoPress } from './twoPress.tsx'

/** Whether the device keeps the play, and what deletes it. */
export const KeptContext = createContext<{ readonly isKept: boolean; readonly erase: () => void }>({
  isKept: true,
  erase: () => undefined,
})

/** What is kept here and until when, and a button that deletes it. */
export const Kept = (): JSX.Element => {
  const { isKept, erase } = useContext(KeptContext)
  return (
    <section class="kept">
      <h2>{tClass('group.kept')}</h2>
      <p>{tClass(isKept ? 'group.kept.text' : 'group.kept.not')}</p>
      <TwoPress
        label={tClass('group.kept.delete')}
        sure={tClass('group.kept.sure')}
        yes={tClass('group.kept.yes')}
        no={tClass('group.kept.no')}
        act={erase}
      />
    </section>
  )
}
