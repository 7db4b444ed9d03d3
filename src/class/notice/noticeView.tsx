import type { JSX } from 'preact'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { noticeOutline } from './outline.ts'

/** One sheet for the school: what is kept, where, how long, who can see it. */
export const NoticeView = (): JSX.Element => (
  <Frame
    kicker={tClass('notice.kicker')}
    title={tClass('notice.title')}
    foot={
      <>
        <a class="plain-button" href="#prepare">
          {tClass('notice.back')}
        </a>
        <button type="button" class="main-button" onClick={() => globalThis.print()}>
          {tClass('notice.print')}
        </button>
      </>
    }
  >
    <section class="notice">
      <p>{tClass('notice.about')}</p>
      <div class="notice-parts">
        {noticeOutline.map(({ title, lines }) => (
          <section key={title}>
            <h2>{tClass(title)}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{tClass(line)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="notice-line">{tClass('notice.questions')}</p>
    </section>
  </Frame>
)
