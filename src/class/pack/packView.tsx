import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { packAddress, packOf, readPackAddress } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { fetchLesson } from '../lessonOnPage.ts'
import type { Here } from './here.ts'
import { Pages } from './pages.tsx'
import { type PartName, parts } from './parts.ts'

/** The whole lesson as pages to print; asks for the printer at once where a teacher has pressed for it. */
export const PackView = (): JSX.Element => {
  const [asked] = useState(() => readPackAddress(globalThis.location.hash))
  const [here, lay] = useState<Here | 'failed' | 'none' | undefined>(asked ? undefined : 'none')
  useEffect(() => {
    if (!asked) return
    fetchLesson(asked.lesson).then(
      ({ lesson, scenario, plain }) => {
        const { settings } = asked
        const course = { lesson, scenario, length: settings.length }
        const pack = packOf(course)
        lay(pack ? { course, pack, settings, plain: settings.readingLevel === 'plain' ? plain : undefined } : 'none')
      },
      () => lay('failed'),
    )
  }, [])
  if (here !== undefined && typeof here !== 'string') return <Laid here={here} isAtOnce={asked?.isAtOnce === true} />
  return (
    <Frame title={tClass('pack.bar')}>
      <section>
        <p role="status">{tClass(here === undefined ? 'pack.opening' : `pack.${here}`)}</p>
        {here !== undefined && (
          <a class="plain-button" href="#prepare">
            {tClass('pack.back')}
          </a>
        )}
      </section>
    </Frame>
  )
}

/** The pages on the screen, and the printer when it is asked for. */
const Laid = ({ here: laid, isAtOnce }: { readonly here: Here; readonly isAtOnce: boolean }): JSX.Element => {
  const [paper, cut] = useState(laid.settings.paper)
  const [only, choose] = useState<PartName | 'all'>('all')
  const [asks, ask] = useState(isAtOnce ? 1 : 0)
  const here: Here = { ...laid, settings: { ...laid.settings, paper } }
  const { lesson } = here.course
  useEffect(() => {
    const before = document.title
    const whole = () => choose('all')
    globalThis.addEventListener('afterprint', whole)
    return () => {
      document.title = before
      globalThis.removeEventListener('afterprint', whole)
    }
  }, [])
  useEffect(() => {
    document.title = tClass('pack.tab', { title: lesson.title })
    const again = packAddress({ lesson: lesson.id, settings: here.settings, isAtOnce: false })
    globalThis.history.replaceState(null, '', `#${again}`)
  }, [paper])
  useEffect(() => {
    // The foot of a printed page can say only what stands on the root.
    const { style } = document.documentElement
    for (const part of parts) style.setProperty(`--pack-${part}`, JSON.stringify(tClass(`pack.part.${part}`)))
  }, [])
  useEffect(() => {
    if (asks === 0) return
    // Pages measured before their letters are here would break elsewhere.
    void document.fonts.ready.then(() => globalThis.print())
  }, [asks])
  const print = (part: PartName | 'all') => {
    choose(part)
    ask(asks + 1)
  }
  return (
    <div class={`pack pack-${paper} pack-only-${only}`}>
      <Bar paper={paper} cut={cut} print={print} />
      <main>
        <Pages here={here} />
      </main>
    </div>
  )
}

/** What stands over the pages on the screen and is not printed. */
const Bar = (of: {
  readonly paper: Here['settings']['paper']
  readonly cut: (paper: Here['settings']['paper']) => void
  readonly print: (part: PartName | 'all') => void
}): JSX.Element => (
  <header class="pack-bar">
    <p class="pack-bar-title">{tClass('pack.bar')}</p>
    <button type="button" class="main-button" onClick={() => of.print('all')}>
      {tClass('pack.print')}
    </button>
    <fieldset>
      <legend>{tClass('pack.paper')}</legend>
      {(['A4', 'Letter'] as const).map((paper) => (
        <label key={paper}>
          <input type="radio" name="paper" checked={of.paper === paper} onChange={() => of.cut(paper)} /> {paper}
        </label>
      ))}
    </fieldset>
    <a class="plain-button" href="#prepare">
      {tClass('pack.back')}
    </a>
    <div class="pack-bar-parts">
      <p>{tClass('pack.copies')}</p>
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          class="plain-button"
          aria-label={tClass('pack.print.part', { part: tClass(`pack.part.${part}`) })}
          onClick={() => of.print(part)}
        >
          {tClass(`pack.part.${part}`)}
        </button>
      ))}
    </div>
  </header>
)
