import { ink, path, range, taper } from '../vector.ts'

/** What a person was busy with, for those whose face is not known here. Drawn within 100 x 100, soot on paper. */
export type Emblem = keyof typeof emblems

/** An emblem on a paper disc whose middle is at (x, y). */
export const emblem = (name: Emblem, x: number, y: number, radius: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink.soot}"/><circle cx="${x}" cy="${y}" r="${radius - 4}" fill="${ink.paper}"/><g transform="translate(${x - radius * 0.72} ${y - radius * 0.72}) scale(${(radius * 1.44) / 100})">${emblems[name]()}</g>`

const frame = (d: string, width = 6) =>
  `<path d="${d}" fill="none" stroke="${ink.soot}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`
const solid = (d: string) => path(d, ink.soot)

const emblems = {
  abacus: () =>
    frame('M8,10H92V90H8Z', 7) +
    frame('M8,30H92M8,50H92M8,70H92', 3) +
    solid(
      [
        [20, 30, 3],
        [20, 50, 4],
        [20, 70, 2],
      ]
        .flatMap(([x = 0, y = 0, count = 0]) => [
          ...range(count).map((i) => `M${x + i * 10 - 4},${y - 8}h8v16h-8Z`),
          ...range(5 - count).map((i) => `M${84 - i * 10 - 4},${y - 8}h8v16h-8Z`),
        ])
        .join(''),
    ),
  town: () =>
    solid('M4,92V52L24,36L44,52V92ZM48,92V30L58,30V12L64,4L70,12V30H96V92Z') +
    path('M16,60h10v14h-10ZM58,42h9v14h-9ZM76,42h9v14h-9ZM58,66h9v14h-9ZM76,66h9v14h-9Z', ink.paper),
  mandate: () =>
    frame('M20,6H66L82,22V94H20Z') +
    frame('M32,34H70M32,48H70M32,62H56', 4) +
    `<circle cx="64" cy="76" r="9" fill="${ink.red}"/>`,
  newspaper: () =>
    frame('M8,14H92V88H8Z') + solid('M16,22H84V36H16Z') + frame('M18,48H46M18,60H46M18,72H46', 4) + solid('M54,46H84V76H54Z'),
  telephone: () =>
    solid('M8,34C8,14 92,14 92,34L92,46H72L70,36H30L28,46H8ZM34,42H66L70,52C88,60 90,76 90,92H10C10,76 12,60 30,52Z') +
    `<circle cx="50" cy="68" r="13" fill="${ink.paper}"/><circle cx="50" cy="68" r="5" fill="${ink.soot}"/>`,
  scales: () =>
    frame('M50,8V88M28,92H72M12,26L88,18', 6) +
    frame('M12,28L2,58H24ZM88,20L78,50H98Z', 4) +
    solid('M0,58H26C24,72 2,72 0,58ZM76,50H100C98,64 78,64 76,50Z'),
  pen: () =>
    solid('M84,4C60,10 34,34 22,66L14,92L18,94L24,80C34,78 40,76 46,70L38,68C52,68 62,60 66,52L56,52C72,46 84,28 84,4Z') +
    frame('M34,94H84', 5),
  book: () =>
    solid('M4,18C22,10 38,12 48,22V90C38,80 22,78 4,86ZM96,18C78,10 62,12 52,22V90C62,80 78,78 96,86Z') +
    path([30, 44, 58].map((y) => taper(12, y, 42, y + 4, 2.6) + taper(58, y + 4, 88, y, 2.6)).join(''), ink.paper),
  bell: () =>
    solid('M44,4H56V26C76,30 78,54 84,72L92,80H8L16,72C22,54 24,30 44,26Z') +
    `<circle cx="50" cy="88" r="9" fill="${ink.soot}"/>` +
    path(taper(32, 44, 26, 72, 3), ink.paper),
  trumpet: () =>
    solid('M6,42L62,18V82L6,58ZM66,8H76V92H66ZM20,66L38,72L34,94H22Z') +
    path(taper(18, 46, 56, 34, 3), ink.paper) +
    frame('M86,36L98,28M88,50H100M86,64L98,72', 5),
  rifles: () =>
    solid('M4,86L16,98L36,76L40,70L94,10L98,2L90,6L32,62L24,66ZM96,86L84,98L64,76L60,70L6,10L2,2L10,6L68,62L76,66Z') +
    path(taper(12, 88, 30, 70, 2) + taper(88, 88, 70, 70, 2), ink.paper),
  wheel: () =>
    frame('M50,8A42,42 0 1,1 49.9,8Z', 9) +
    frame(
      range(4)
        .map(
          (i) =>
            `M${Math.round(50 + 38 * Math.cos((i * Math.PI) / 4))},${Math.round(50 + 38 * Math.sin((i * Math.PI) / 4))}L${Math.round(50 - 38 * Math.cos((i * Math.PI) / 4))},${Math.round(50 - 38 * Math.sin((i * Math.PI) / 4))}`,
        )
        .join(''),
      5,
    ) +
    `<circle cx="50" cy="50" r="12" fill="${ink.soot}"/>`,
  lamp: () =>
    frame('M34,20C34,2 66,2 66,20', 5) +
    solid('M30,22H70L76,34H24ZM22,82H78V94H22Z') +
    frame('M28,34V82M72,34V82', 6) +
    path('M50,40C62,54 60,72 50,76C40,72 38,54 50,40Z', ink.red),
  sabre: () => solid('M92,6C88,44 62,70 26,84L20,78C54,62 78,40 92,6ZM8,70L14,66L34,90L28,94ZM4,96L18,80L24,86L12,100Z'),
  notebook: () => frame('M14,12H70V92H14Z') + frame('M26,34H58M26,48H58M26,62H48', 4) + solid('M92,18L98,28L66,78L54,88L58,74Z'),
  camera: () =>
    solid('M8,30H30L38,18H62L70,30H92V84H8Z') +
    `<circle cx="50" cy="57" r="20" fill="${ink.paper}"/><circle cx="50" cy="57" r="11" fill="${ink.soot}"/>`,
  flask: () =>
    frame('M38,8H62M42,8V38L16,84C12,92 16,96 22,96H78C84,96 88,92 84,84L58,38V8', 6) +
    solid('M30,66H70L82,88C82,91 80,92 78,92H22Z'),
  ear: () =>
    frame('M50,98V60', 5) +
    solid(
      range(4)
        .map(
          (i) =>
            `M50,${74 - i * 16}C30,${70 - i * 16} 28,${58 - i * 16} 26,${48 - i * 16}C42,${52 - i * 16} 50,${60 - i * 16} 50,${74 - i * 16}C70,${70 - i * 16} 72,${58 - i * 16} 74,${48 - i * 16}C58,${52 - i * 16} 50,${60 - i * 16} 50,${74 - i * 16}Z`,
        )
        .join(''),
    ),
} as const satisfies Record<string, () => string>
