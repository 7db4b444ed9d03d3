/** What word processors leave in the clipboard beside the plain text. */
const ofWordProcessor = /class=["']?Mso|mso-|docs-internal-guid|LibreOffice|<(?:ol|ul)[\s>]/iu

/**
 * The text of a clipboard's HTML as lines, with a bullet and a Tab for each step of a list and stars around what is slanted. Undefined
 * where the plain text says it as well. The HTML is only read: nothing of it reaches the page.
 */
export const textFromHtml = (html: string): string | undefined => {
  if (!ofWordProcessor.test(html)) return undefined
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const lines: string[] = ['']
  const say = (text: string) => {
    lines[lines.length - 1] += text
  }
  const breakLine = () => {
    if (lines.at(-1) !== '') lines.push('')
  }
  const walk = (node: Node, depth: number): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) say((child.textContent ?? '').replace(/[ \t\r\n]+/gu, ' '))
      if (!isElement(child)) continue
      const name = child.tagName.toLowerCase()
      const style = child.getAttribute('style') ?? ''
      // Word writes its own bullet into the text and marks it so.
      if (/^(?:style|script|title|meta|link)$/u.test(name) || /mso-list:\s*Ignore/iu.test(style)) continue
      if (name === 'br') {
        breakLine()
        continue
      }
      const level = /mso-list:[^;]*\blevel(\d)/iu.exec(style)?.[1]
      const isList = name === 'ul' || name === 'ol'
      const isBlock = isList || /^(?:p|div|li|h[1-6]|tr|table|blockquote|section)$/u.test(name)
      if (isBlock) breakLine()
      if (level !== undefined) say(`${'\t'.repeat(Number(level) - 1)}•\t`)
      else if (name === 'li') say(`${'\t'.repeat(Math.max(0, depth - 1))}•\t`)
      const isSlanted = (name === 'i' || name === 'em') && (child.textContent ?? '').trim() !== ''
      if (isSlanted) say('*')
      walk(child, isList ? depth + 1 : depth)
      if (isSlanted) say('*')
      if (isBlock) breakLine()
    }
  }
  walk(body, 0)
  return lines
    .map((line) =>
      line
        .replace(/(?<=[^\t]) +/gu, ' ')
        .replace(/\* \*/gu, ' ')
        .replace(/^ +| +$/gu, ''),
    )
    .filter((line) => line !== '')
    .map((line) => line.replace(/•\t /u, '•\t'))
    .join('\n')
}

const isElement = (node: Node): node is Element => node.nodeType === 1
