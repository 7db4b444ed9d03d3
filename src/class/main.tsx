/** Composition root of the class page: which view the address asks for. */
import { type JSX, render } from 'preact'
import { tClass } from '../ui/messages/class/index.ts'
import { Guard } from '../ui/parts/guard.tsx'
import { keepFromOpening } from './dropped.ts'
import { forgetOld } from './forgetOld.ts'
import { Frame } from './frame.tsx'
import { GroupView } from './group/index.ts'
import { HostView, RehearsalView, TrayView } from './host/index.ts'
import { NoticeView } from './notice/index.ts'
import { pageKeeper } from './offline/index.ts'
import { PackView } from './pack/index.ts'
import { PrepareView } from './prepare/index.ts'
import { ReportView } from './report/index.ts'
import './styles/index.css'

const views = {
  host: HostView,
  rehearsal: RehearsalView,
  group: GroupView,
  tray: TrayView,
  report: ReportView,
  notice: NoticeView,
  pack: PackView,
} as const

const Broken = (): JSX.Element => (
  <Frame
    title={tClass('page.broken')}
    foot={
      <>
        <a class="plain-button" href="#prepare">
          {tClass('host.toPrepare')}
        </a>
        <button type="button" class="main-button" onClick={() => globalThis.location.reload()}>
          {tClass('page.reload')}
        </button>
      </>
    }
  >
    <p class="lead" role="alert">
      {tClass('page.broken.text')}
    </p>
  </Frame>
)

const show = (): void => {
  const host = document.getElementById('class')
  const name = /^#([a-z]+)/u.exec(globalThis.location.hash)?.[1] ?? ''
  const View = Object.hasOwn(views, name) ? views[name as keyof typeof views] : PrepareView
  if (host)
    render(
      <Guard key={name} instead={<Broken />}>
        <View />
      </Guard>,
      host,
    )
}

void forgetOld(Date.now(), globalThis.location.hash.startsWith('#group'))
keepFromOpening()
globalThis.addEventListener('hashchange', show)
show()
// Not before the page itself is here; and not in the dev server, where it would hide what was just edited.
if (import.meta.env.PROD) globalThis.addEventListener('load', () => void pageKeeper.keep())
