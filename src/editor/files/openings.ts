import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Desk } from './desk.ts'
import { fromDisk, isSame } from './desk.ts'
import { homeOf, type Picked } from './disk/pick.ts'
import type { Copy, Draft } from './drafts/drafts.ts'
import type { Entry } from './read/entry.ts'
import { type Given, projectFrom } from './read/projectFrom.ts'
import { isRefusal } from './read/refusal.ts'
import type { Template } from './templates.ts'

/** Opens what a teacher chose or dropped; `picking` may come to nothing. What cannot be opened is told, and nothing is lost. */
export const openPicked = async (desk: Desk, picking: Promise<Picked | undefined>): Promise<void> => {
  const picked = await picking.catch(() => 'unread' as const)
  if (picked === 'unread')
    desk.asked.set({ kind: 'refused', refusal: { refusal: 'unread', values: { name: tEditor('files.file') } } })
  else if (picked) await openWithin(desk, picked)
}

/** Opens one of several scenarios that were given, by its folder. */
export const openWithin = async (desk: Desk, picked: Picked, within = ''): Promise<void> => {
  const given = projectFrom(picked.entries, { name: picked.name, within })
  if (isRefusal(given)) return desk.asked.set({ kind: 'refused', refusal: given, picked })
  await desk.lay(given.project, fromDisk(given.project, await homeOf(picked, given)))
  tellGiven(desk, given)
}

/** What the teacher should know of how it was opened. */
const tellGiven = ({ bench }: Desk, { project, converted, leftOut }: Given): void => {
  const [first] = converted
  const said = [
    tEditor('files.tell.opened', { name: project.name, count: project.files.size }),
    ...(first ? [tEditor('files.tell.converted', { name: first.name, encoding: first.encoding, count: converted.length })] : []),
    ...(leftOut.length > 0 ? [tEditor('files.tell.leftOut', { names: leftOut.join(', ') })] : []),
  ]
  bench.tell(said.join(' '))
}

/** Begins with a template, under a title of the teacher's own where one is given. */
export const openTemplate = async (desk: Desk, template: Template, title: string): Promise<void> => {
  const project = template.project(title)
  await desk.lay(project)
  desk.bench.tell(tEditor('files.tell.begun', { name: project.name }))
}

/** Opens a copy of one of the site's own scenarios. Its files are fetched as they were written. */
export const openShipped = async (desk: Desk, { id, title }: { readonly id: string; readonly title: string }): Promise<void> => {
  const entries = await fetchSource(id).catch(() => undefined)
  const given = entries && projectFrom(entries)
  if (!given || isRefusal(given)) return desk.bench.tell(tEditor('files.tell.notFetched', { title }))
  await desk.lay({ ...given.project, name: title })
  desk.bench.tell(tEditor('files.tell.copied', { title }))
}

const fetchSource = async (id: string): Promise<readonly Entry[]> => {
  const answer = await fetch(new URL(`scenarios/${encodeURIComponent(id)}.source.json`, document.baseURI))
  const { files } = (await answer.json()) as { readonly files: readonly { readonly path: string; readonly text: string }[] }
  return files.map(({ path, text }) => {
    const bytes = new TextEncoder().encode(text)
    return { path, bytes, size: bytes.length }
  })
}

/** The site's own scenarios; empty where the list cannot be fetched. */
export const fetchShipped = async (): Promise<
  readonly { readonly id: string; readonly title: string; readonly subtitle: string }[]
> => {
  try {
    const answer = await fetch(new URL('scenarios/index.json', document.baseURI))
    return answer.ok ? await answer.json() : []
  } catch {
    return []
  }
}

/** Goes on with a draft, or with an older copy of it. Where another tab has it on its bench, this one goes on with a draft of its own. */
export const openDraft = async (desk: Desk, draft: Draft, copy?: Copy): Promise<void> => {
  const [newest] = await desk.drafts.copies(draft.id)
  const chosen = copy ?? newest
  if (!chosen) return desk.bench.tell(tEditor('files.tell.noCopy', { name: draft.name }))
  const isHeld = draft.id !== desk.draft && (await desk.tabs.isHeld(draft.id))
  const disk = isHeld ? undefined : await desk.drafts.disk(draft.id)
  await desk.lay(chosen.project, isHeld ? {} : { draft: draft.id, ...(disk ? { disk } : {}) })
  desk.bench.tell(tEditor(isHeld ? 'files.tell.heldCopy' : 'files.tell.goneOn', { name: draft.name }))
}

/**
 * What stands on the bench when the page is opened: the draft that was worked on last, unless another tab has it. Where there is
 * none and the bench is empty, the teacher is asked how to begin; what the page itself laid there stays.
 */
export const begin = async (desk: Desk): Promise<void> => {
  const laid = desk.bench.project.current
  const [latest] = await desk.drafts.list()
  const isHeld = latest !== undefined && (await desk.tabs.isHeld(latest.id))
  // Somebody was quicker with the keyboard.
  if (!isSame(laid, desk.bench.project.current)) return
  if (latest && !isHeld) return openDraft(desk, latest)
  if (isHeld) desk.bench.tell(tEditor('files.tell.held', { name: latest?.name ?? '' }))
  if (isHeld || laid.files.size === 0) desk.asked.set({ kind: 'start' })
  else desk.bench.tell(tEditor('files.tell.first', { name: laid.name }))
}
