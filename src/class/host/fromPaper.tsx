import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import {
  decisionsOf,
  encodeClassCode,
  type GroupResult,
  letterOf,
  mostSeats,
  type PaperLine,
  type PaperProblem,
  paperNames,
  paperResult,
  turningPoint,
} from '../../classroom/index.ts'
import type { NodeId, SourceId, TurningPoint } from '../../scenario/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'

/** What is typed of one decision; without an option it is blank. */
type Typed = Partial<Omit<PaperLine, 'node'>>

/**
 * Types in a road sheet of the printed lesson: a group's letters, sources and confidence. What is refused stays typed; `take` says
 * whether the class took it.
 */
export const FromPaper = ({ take }: { readonly take: (result: GroupResult) => boolean }): JSX.Element => {
  const { course, play } = useHere()
  const taken = play.file.groups.map(({ name }) => name)
  const free = paperNames.filter((each) => !taken.includes(each))
  const [name, call] = useState(free[0] ?? paperNames[0] ?? '')
  const [size, count] = useState(3)
  const [typed, type] = useState<Readonly<Record<NodeId, Typed>>>({})
  const [trouble, tell] = useState('')
  const [done, finish] = useState<{ readonly name: string; readonly code: string } | undefined>(undefined)
  const decisions = decisionsOf(course.lesson, course.length)
  const submit = () => {
    const lines = decisions.flatMap(({ node }): readonly PaperLine[] => {
      const { option, ...rest } = typed[node] ?? {}
      return option === undefined ? [] : [{ node, option, ...rest }]
    })
    const { code: classCode, settings } = play.file
    const made = paperResult(course, { name, size, lines }, { classCode, readingLevel: settings.readingLevel })
    if ('problem' in made) return tell(problemWords(made, (node) => turningPoint(course.scenario, node)))
    tell('')
    if (!take(made.result)) return
    finish({ name, code: encodeClassCode(course.scenario, course.lesson, made.result) })
    type({})
    call(free.find((each) => each !== name) ?? name)
  }
  return (
    <form
      class="paper"
      aria-label={tClass('paper.title')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h3>{tClass('paper.title')}</h3>
      <p>{tClass('paper.text')}</p>
      <div class="paper-who">
        <label>
          {tClass('paper.name')}{' '}
          <select value={name} onChange={({ currentTarget }) => call(currentTarget.value)}>
            {paperNames.map((each) => (
              <option key={each} value={each}>
                {taken.includes(each) ? tClass('paper.name.here', { name: each }) : each}
              </option>
            ))}
          </select>
        </label>
        <label>
          {tClass('paper.size')}{' '}
          <select value={size} onChange={({ currentTarget }) => count(Number(currentTarget.value))}>
            {Array.from({ length: mostSeats }, (_, at) => (
              <option key={at} value={at + 1}>
                {at + 1}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol class="paper-lines">
        {decisions.map(({ node, evidence }) => (
          <Line
            key={node}
            point={turningPoint(course.scenario, node)}
            sources={evidence.map(({ source }) => source)}
            typed={typed[node] ?? {}}
            type={(line) => type({ ...typed, [node]: line })}
          />
        ))}
      </ol>
      <p role="alert" class={trouble === '' ? '' : 'need-first'}>
        {trouble}
      </p>
      <button type="submit" class="main-button">
        {tClass('paper.take')}
      </button>
      {done && (
        <p class="paper-code">
          {tClass('paper.code', { name: done.name })} <b class="code">{done.code}</b> {tClass('paper.code.text')}
        </p>
      )}
    </form>
  )
}

const Line = (of: {
  readonly point: TurningPoint
  readonly sources: readonly SourceId[]
  readonly typed: Typed
  readonly type: (typed: Typed) => void
}): JSX.Element => {
  const { point, sources, typed, type } = of
  const { title } = point
  const { option: _option, ...noOption } = typed
  const { confidence: _confidence, ...noConfidence } = typed
  const { cited, ...noCited } = typed
  return (
    <li>
      <b>{title}</b>
      <select
        aria-label={tClass('paper.letter.of', { title })}
        value={typed.option ?? ''}
        onChange={({ currentTarget: { value } }) => type(value === '' ? noOption : { ...typed, option: value })}
      >
        <option value="">{tClass('paper.letter')}</option>
        {point.options.map(({ id }, at) => (
          <option key={id} value={id}>
            {letterOf(at)}
          </option>
        ))}
      </select>
      <span class="paper-sources">
        {sources.map((source, at) => (
          <label key={source}>
            <input
              type="checkbox"
              aria-label={tClass('paper.source.of', { at: at + 1, title })}
              checked={cited?.includes(source) === true}
              onChange={({ currentTarget: { checked } }) => {
                const rest = (cited ?? []).filter((each) => each !== source)
                const next = checked ? [...rest, source] : rest
                type(next.length === 0 ? noCited : { ...typed, cited: next })
              }}
            />{' '}
            {tClass('group.source', { at: at + 1 })}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            aria-label={tClass('paper.source.none.of', { title })}
            checked={cited?.length === 0}
            onChange={({ currentTarget: { checked } }) => type(checked ? { ...typed, cited: [] } : noCited)}
          />{' '}
          {tClass('paper.source.none')}
        </label>
      </span>
      <select
        aria-label={tClass('paper.sure.of', { title })}
        value={typed.confidence ?? 0}
        onChange={({ currentTarget }) => {
          const confidence = ([1, 2, 3, 4] as const).find((each) => String(each) === currentTarget.value)
          type(confidence ? { ...typed, confidence } : noConfidence)
        }}
      >
        <option value={0}>{tClass('paper.sure')}</option>
        {([1, 2, 3, 4] as const).map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </li>
  )
}

/** Why a road sheet cannot be so, and where to look. */
const problemWords = (found: PaperProblem, pointOf: (node: NodeId) => TurningPoint): string => {
  if (found.problem === 'empty') return tClass('paper.empty')
  const { title, options } = pointOf(found.node)
  if (found.problem === 'elsewhere') return tClass('paper.elsewhere', { title })
  const letter = (option: string) => letterOf(options.findIndex(({ id }) => id === option))
  return tClass('paper.closed', { title, letter: letter(found.option), open: found.open.map(letter).join(', ') })
}
