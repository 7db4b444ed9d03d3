/** A page in docs/ that shows the given drawings at the sizes they are used in, by addresses relative to it. */
export const contactSheet = (paths: readonly string[]): string => {
  const of = (folder: string) => paths.filter((path) => path.startsWith(folder)).sort()
  const portraits = of('portraits/')
  const small = [...of('mark'), ...of('favicon'), ...of('ornaments/').filter((path) => !/debrief|divider|grain/u.test(path))]
  const wide = [...of('title.'), ...of('ornaments/').filter((path) => /debrief|divider|grain/u.test(path))]
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<title>Left of October: the drawings</title>',
    `<style>${style}</style>`,
    '<h1>The drawings</h1>',
    '<p>Written by <code>npm run art</code>. Portraits were drawn from descriptions, without tracing; an outline from behind means that the look is not known here.</p>',
    section('Portraits, 240 pixels wide', 'large', portraits),
    section('Portraits, 96 pixels wide', 'little', portraits),
    section('Posters and bands', 'wide', wide),
    section('Poster for an upright phone', 'tall', of('title-tall')),
    section('Marks and badges, at 64 and at 20 pixels', 'marks', small),
    section('Figures', 'little', of('figures/')),
    section(
      'Places, without people',
      'wide',
      of('places/').filter((path) => path.endsWith('ground.svg')),
    ),
    '</html>',
  ].join('\n')
}

const style = [
  'body{margin:2rem;background:#F3E7CE;color:#1A1613;font:15px/1.4 system-ui,sans-serif}',
  'h1,h2{font-weight:700;margin:1.6rem 0 .6rem}',
  'div{display:flex;flex-wrap:wrap;gap:10px}',
  'figure{margin:0}img{display:block}',
  'figcaption{font-size:12px}',
  '.large img{width:240px}.little img{width:96px}.wide img{width:680px;max-width:100%}.tall img{width:390px}',
  '.marks figure{display:grid;grid-template-columns:auto auto;gap:8px;align-items:end;min-width:8rem}',
  '.marks img{height:64px}.marks img+img{height:20px}.marks figcaption{grid-column:1/-1}',
].join('')

const section = (title: string, kind: string, paths: readonly string[]): string =>
  [`<h2>${title}</h2>`, `<div class="${kind}">`, ...paths.map((path) => figure(path, kind === 'marks' ? 2 : 1)), '</div>'].join(
    '\n',
  )

const figure = (path: string, times: number): string => {
  const name = path.replace(/^(portraits|ornaments|places|figures)\/|(\/ground)?\.svg$/gu, '')
  const image = `<img loading="lazy" src="../assets/images/${path}" alt="${name}">`
  return `<figure>${image.repeat(times)}<figcaption>${name}</figcaption></figure>`
}
