import type { JSX } from 'preact'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Workbench } from '../workbench.ts'

/** The files of the scenario; the one in the text pane is marked, and beside each stands how many problems it has. */
export const FileList = ({ bench }: { readonly bench: Workbench }): JSX.Element => {
  const { files } = useStore(bench.project)
  const { diagnostics } = useStore(bench.reading)
  const shown = useStore(bench.file)
  return (
    <nav class="file-list" aria-label={tEditor('text.files')}>
      <ul>
        {[...files.keys()].map((path) => {
          const count = diagnostics.filter((each) => each.file === path && each.severity === 'error').length
          return (
            <li key={path}>
              <button type="button" aria-current={path === shown ? 'true' : undefined} onClick={() => bench.turnTo(path)}>
                <span>{path}</span>
                {count > 0 && <small>{tEditor('text.problems.errors', { count })}</small>}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
