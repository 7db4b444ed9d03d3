/** The style of an analysis page: paper and one ink, on a screen, a phone and A4. */
export const analysisStyle = `
:root { --ink: #1a1613; --paper: #f3e7ce; --sheet: #fbf5e6; --quiet: #594f44; --rule: #b9a888; --red: #9e1b12; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.45 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, h3 { font-family: "Arial Narrow", "Liberation Sans Narrow", Arial, sans-serif; line-height: 1.15; text-wrap: balance; }
h1 { margin: 0 0 0.3rem; font-size: clamp(1.9rem, 5vw, 3rem); text-transform: uppercase; }
h2 { margin: 2.6rem 0 0.4rem; padding-top: 0.5rem; border-top: 5px solid var(--ink); font-size: 1.6rem; }
h3 { margin: 0; font-size: 1.2rem; }
p { margin: 0.3rem 0 0.7rem; max-width: 44rem; }
a { color: inherit; }
.quiet { color: var(--quiet); font-size: 0.92rem; }
.sure { padding: 0.6rem 0.9rem; border-left: 5px solid var(--ink); background: var(--sheet); }
ol, ul { margin: 0.5rem 0; padding: 0; list-style: none; }
.bars li { display: grid; grid-template-columns: 2.2rem minmax(0, 17rem) 6.2rem minmax(0, 1fr); gap: 0.1rem 0.6rem; align-items: center; padding: 0.22rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.bars b { font: 700 1.05rem Arial, sans-serif; }
.bars span { text-align: right; font: 0.95rem Arial, sans-serif; font-variant-numeric: tabular-nums; }
.bars small { display: block; color: var(--quiet); font-size: 0.82rem; }
.bar { width: 100%; height: 1.3rem; }
.decision { margin: 1.1rem 0; padding: 0.8rem 1rem 0.6rem; background: var(--sheet); break-inside: avoid; }
.decision > p { margin-bottom: 0.3rem; }
.ways > li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, auto); gap: 0.3rem 1.2rem; align-items: end; padding: 0.5rem 0; border-top: 1px solid var(--rule); break-inside: avoid; }
.ways p { margin: 0; }
.ways .label { font-weight: 700; }
.shift { display: block; max-width: 100%; height: auto; }
.range { width: 22rem; max-width: 100%; height: auto; }
.found li { padding: 0.25rem 0; border-bottom: 1px solid var(--rule); }
.ink { fill: var(--ink); }
.rule { fill: none; stroke: var(--rule); }
.whisker { fill: none; stroke: var(--red); stroke-width: 1.5; }
.mean { fill: none; stroke: var(--red); stroke-width: 3; }
.start { fill: var(--red); }
svg text { font-family: Arial, sans-serif; text-anchor: middle; }
.value { fill: var(--ink); font-size: 11px; }
.number { fill: var(--quiet); font-size: 11px; }
@media (max-width: 40rem) {
  main { padding: 1.2rem 0.9rem 2rem; }
  .bars li { grid-template-columns: 2rem minmax(0, 1fr) 6.2rem; }
  .bars .bar { grid-column: 1 / -1; }
  .ways > li { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  @page { size: A4; margin: 14mm; }
  :root { font-size: 9pt; }
  body { background: none; line-height: 1.3; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.4rem; }
  h2, h3, .decision > p { break-after: avoid; }
  .decision { margin: 0.7rem 0; padding: 0.4rem 0.6rem 0.2rem; background: none; border: 1px solid var(--rule); break-inside: auto; }
  .sure { background: none; }
  .bars li { padding: 0.1rem 0; }
  .ways > li { padding: 0.2rem 0; }
  .shift { width: auto; height: 13mm; }
  rect { print-color-adjust: exact; }
}
`
