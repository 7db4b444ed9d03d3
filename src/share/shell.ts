/** Where in the shell of a game in one file the parts of a story are put, in the order in which they stand there. */
export const marks = {
  language: '<!--language-->',
  title: '<!--title-->',
  noScript: '<!--no-script-->',
  story: '<!--story-->',
  plain: '<!--plain-->',
  pictures: '<!--pictures-->',
} as const

export interface ShellParts {
  readonly script: string
  readonly style: string
  /** The source of a text as a content security policy names it: `sha256-` and the hash of its UTF-8 in base 64. */
  readonly hashOf: (text: string) => string
}

/**
 * The page of a game in one file, without a story. It fetches nothing: its policy allows the one script and the one style sheet
 * that it holds, known by their hashes, drawings and letters that stand in it, a worker whose script stands in the page's own, and no connection.
 */
export const shellOf = ({ script, style, hashOf }: ShellParts): string => {
  // In the page nothing may end the element early.
  const sheet = style.replaceAll('</', '<\\/')
  const code = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(sheet)}'`,
    'img-src data: blob:',
    'font-src data:',
    // The roads not taken are looked for in a worker.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${marks.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#1A1613">
<title>${marks.title}</title>
<style>${sheet}</style>
</head>
<body>
<div id="app"></div>
<noscript>${marks.noScript}</noscript>
<script type="application/json" id="story">${marks.story}</script>
<script type="application/json" id="plain">${marks.plain}</script>
<script type="application/json" id="pictures">${marks.pictures}</script>
<script type="module">${code}</script>
</body>
</html>
`
}
