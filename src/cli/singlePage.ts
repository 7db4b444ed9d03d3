import { createHash } from 'node:crypto'
import type { PlainTexts, Scenario } from '../scenario/index.ts'

export interface PageParts {
  readonly scenario: Scenario
  readonly plain: PlainTexts
  readonly script: string
  readonly style: string
  /** Drawings by their path under assets/images, as addresses that hold them. */
  readonly pictures: Readonly<Record<string, string>>
}

/**
 * A whole game as one HTML file. It fetches nothing: its policy allows the one script and the one style sheet that it holds,
 * known by their hashes, drawings and letters that stand in it, and no connection. Texts of a scenario stand in it as data.
 */
export const singlePage = ({ scenario, plain, script, style, pictures }: PageParts): string => {
  const { title, language } = scenario.meta
  // In the page nothing may end the element early.
  const sheet = style.replaceAll('</', '<\\/')
  const code = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(sheet)}'`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#1A1613">
<title>${escaped(title)}</title>
<style>${sheet}</style>
</head>
<body>
<div id="app"></div>
<noscript>${escaped(title)} is played in the browser and needs JavaScript.</noscript>
<script type="application/json" id="story">${dataOf(scenario)}</script>
<script type="application/json" id="plain">${dataOf(plain)}</script>
<script type="application/json" id="pictures">${dataOf(pictures)}</script>
<script type="module">${code}</script>
</body>
</html>
`
}

/** JSON that cannot end the element it stands in, nor begin another. */
const dataOf = (value: unknown): string => JSON.stringify(value).replace(/<(?=[/!])/gu, '\\u003c')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`

/** A drawing as an address that holds it. */
export const pictureAddress = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/\s*\n\s*/gu, ' ').replace(/[%#"]/gu, encodeURIComponent)}`
