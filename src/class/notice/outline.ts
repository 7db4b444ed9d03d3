import type { ClassKey } from '../../ui/messages/class/index.ts'

/** The notice for the school, part by part: what the page and docs/privacy-notice.md are made from. */
export const noticeOutline: readonly { readonly title: ClassKey; readonly lines: readonly ClassKey[] }[] = [
  {
    title: 'notice.asked',
    lines: ['notice.asked.names', 'notice.asked.entered', 'notice.asked.noted', 'notice.asked.wall'],
  },
  {
    title: 'notice.where',
    lines: ['notice.where.devices', 'notice.where.carried', 'notice.where.who', 'notice.where.server'],
  },
  { title: 'notice.tracking', lines: ['notice.tracking.none', 'notice.tracking.settings'] },
  {
    title: 'notice.long',
    lines: ['notice.long.class', 'notice.long.group', 'notice.long.when', 'notice.long.sure'],
  },
  { title: 'notice.camera', lines: ['notice.camera.use', 'notice.camera.voice'] },
  { title: 'notice.files', lines: ['notice.files.where', 'notice.files.hold', 'notice.files.never'] },
]
