import type { Plugin } from 'vite'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  // The roads not taken are looked for in a worker, whose script is a file of the site.
  "worker-src 'self'",
  // The editor shows the game itself beside the text.
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ')

/** Gives the built page its content security policy: nothing from anywhere else, no inline script or style. */
export const strictPage = (): Plugin => ({
  name: 'left-of-october:strict-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
})
