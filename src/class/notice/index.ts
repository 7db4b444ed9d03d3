export { NoticeView } from './noticeView.tsx'
