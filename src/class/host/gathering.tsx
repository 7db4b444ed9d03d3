import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  type ClassFile,
  calledIn,
  codesIn,
  type Gathered,
  type GroupResult,
  gather,
  gatherCode,
  longestSaved,
  readSaved,
} from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Dialog } from '../../ui/parts/dialog.tsx'
import { Camera, mayLook } from './camera.tsx'
import { FromPaper } from './fromPaper.tsx'
import { useHere } from './here.ts'
import { fileWords, gatheredWords } from './refused.ts'

/** Signs of the codes of forty groups, with room for names beside them. */
const mostTyped = 8000

/** Takes codes and files of groups, in any order. What was told last stands first. `dropped` files are taken at once. */
export const Gathering = ({ dropped, close }: { readonly dropped: readonly File[]; readonly close: () => void }): JSX.Element => {
  const { course, play, lessons, send } = useHere()
  const [told, tell] = useState<readonly string[]>([])
  const [isLooking, look] = useState(false)
  const [isTyping, turn] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  // Several files may come in one go, each on top of the last.
  const file = useRef<ClassFile>(play.file)
  file.current = play.file
  const nameIn = (of: ClassFile) => (code: string) => calledIn(of.groups, tClass('host.group')).get(code) ?? code
  const take = (gathered: Gathered): string => {
    if ('file' in gathered) {
      file.current = gathered.file
      send({ type: 'file', file: gathered.file })
    }
    return gatheredWords(gathered, lessons, nameIn(file.current))
  }
  const takeCode = (code: string) =>
    take(
      gatherCode(
        course,
        file.current,
        code,
        lessons.map(({ id }) => id),
      ),
    )
  const takeSheet = (result: GroupResult): boolean => {
    const gathered = gather(course, file.current, result)
    tell([take(gathered)])
    return 'file' in gathered
  }
  const takeCodes = (typed: string) => {
    if (typed.length > mostTyped) return tell([tClass('host.gather.tooMuch')])
    tell(codesIn(course, typed).map(takeCode))
  }
  const takeFiles = async (files: readonly File[]) => {
    for (const each of files) {
      const words =
        each.size > longestSaved * 4 ? tClass('host.file.too-long') : takeText(await each.text().catch(() => undefined))
      tell((before) => [`${each.name}: ${words}`, ...before].slice(0, 12))
    }
  }
  const takeText = (text: string | undefined): string => {
    if (text === undefined) return tClass('host.file.unreadable')
    const saved = readSaved(text)
    if (saved.kind === 'class') return tClass(saved.file.rehearsal ? 'rehearsal.file' : 'host.file.class')
    if (saved.kind !== 'group') return fileWords(saved)
    const words = take(gather(course, file.current, saved.result))
    return saved.shortened > 0 ? `${words} ${tClass('host.file.shortened', { count: saved.shortened })}` : words
  }
  useEffect(() => void takeFiles(dropped), [dropped])
  const groups = play.file.groups
  return (
    <Dialog title={tClass('host.gather')} kind="gather" close={close}>
      <div class="gather">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            takeCodes(field.current?.value ?? '')
            if (field.current) field.current.value = ''
          }}
        >
          <label for="gather-code">{tClass('host.gather.code')}</label>
          <textarea
            id="gather-code"
            ref={field}
            rows={2}
            autocomplete="off"
            spellcheck={false}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }}
          />
          <button type="submit" class="main-button">
            {tClass('host.gather.take')}
          </button>
        </form>
        <div role="status" class="gather-told">
          {told.map((words, at) => (
            <p key={at}>{words}</p>
          ))}
        </div>
        <label class="gather-files">
          {tClass('host.gather.files')}
          <input
            type="file"
            multiple
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void takeFiles([...(currentTarget.files ?? [])])
              currentTarget.value = ''
            }}
          />
        </label>
        {mayLook() && (
          <button type="button" class="plain-button" aria-pressed={isLooking} onClick={() => look(!isLooking)}>
            {tClass(isLooking ? 'host.camera.stop' : 'host.camera.start')}
          </button>
        )}
        <button type="button" class="plain-button" aria-expanded={isTyping} onClick={() => turn(!isTyping)}>
          {tClass(isTyping ? 'paper.close' : 'paper.open')}
        </button>
        {isTyping && <FromPaper take={takeSheet} />}
        {isLooking && <Camera found={(text) => tell((before) => [takeCode(text), ...before].slice(0, 12))} />}
        <h3>{tClass('host.gather.here', { count: groups.length })}</h3>
        <ul class="gather-groups">
          {groups.map((group) => (
            <li key={group.code}>
              <b>{nameIn(play.file)(group.code)}</b> {tClass('host.gather.decisions', { count: group.entries.length })},{' '}
              {tClass(`host.came.${group.came}`)}{' '}
              <button
                type="button"
                class="plain-button"
                aria-label={tClass('host.gather.remove.group', { name: nameIn(play.file)(group.code) })}
                onClick={() =>
                  send({ type: 'file', file: { ...play.file, groups: groups.filter(({ code }) => code !== group.code) } })
                }
              >
                {tClass('host.gather.remove')}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
