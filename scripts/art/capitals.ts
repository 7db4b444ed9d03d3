/** Strokes are this thick on a cap height of 100; corners are cut by 16. */
const stroke = 27

/** Drawn capitals: width and outline. An outline uses only M, H, V, L and Z with absolute coordinates. */
export type Capitals = Readonly<Record<string, readonly [width: number, outline: string]>>

const latin: Capitals = {
  L: [56, `M0,0H${stroke}V74H56V100H0Z`],
  E: [57, `M0,0H57V25H${stroke}V37.5H51V61.5H${stroke}V75H57V100H0Z`],
  F: [55, `M0,0H55V25H${stroke}V39H49V64H${stroke}V100H0Z`],
  T: [64, `M0,0H64V26H${32 + stroke / 2}V100H${32 - stroke / 2}V26H0Z`],
  O: [68, `M16,0H52L68,16V84L52,100H16L0,84V16ZM${stroke},27V73L29,75H39L41,73V27L39,25H29Z`],
  C: [66, `M16,0H50L66,16V38H40V27L38,25H29L${stroke},27V73L29,75H38L40,73V62H66V84L50,100H16L0,84V16Z`],
  B: [67, `M0,0H50L64,14V38L55,48.5L67,60V86L53,100H0ZM${stroke},23V38H36L38,36V25L36,23ZM${stroke},60V77H38L40,75V62L38,60Z`],
  R: [68, `M0,0H50L65,15V48L54,58L68,100H40L29,64H${stroke}V100H0ZM${stroke},24V42H36L39,39V27L36,24Z`],
}

const shape = (letter: keyof typeof latin): readonly [number, string] => latin[letter] ?? [0, '']

/** Russian capitals, with the yat and the hard sign of 1917. Letters that look like Latin ones are the same drawing. */
const russian: Capitals = {
  А: [70, 'M21,0H49L70,100H43L40.6,83H29.4L27,100H0ZM32,62H38L35,40Z'],
  Б: [67, `M0,0H62V24H${stroke}V40H51L67,56V84L51,100H0ZM${stroke},62V77H37L40,74V65L37,62Z`],
  В: shape('B'),
  Г: [56, `M0,0H56V26H${stroke}V100H0Z`],
  Е: shape('E'),
  З: [
    64,
    'M12,0H48L62,14V38L53,49L64,60V86L50,100H14L0,86V66H25V75L27,77H36L38,75V62L36,60H20V39H34L36,37V26L34,24H27L25,26V34H0V14Z',
  ],
  И: [70, `M0,0H${stroke}V52L43,0H70V100H43V48L${stroke},100H0Z`],
  К: [74, 'M0,0H27V36H33L44,0H73L57,49L74,100H45L34,63H27V100H0Z'],
  Л: [72, 'M14,0H72V100H45V26H39V76L25,100H0V76H8L14,64Z'],
  М: [86, `M0,0H${stroke}L43,48L59,0H86V100H60V52L50,86H36L26,52V100H0Z`],
  О: shape('O'),
  Р: [65, `M0,0H50L65,15V52L50,67H${stroke}V100H0ZM${stroke},24V44H36L39,41V27L36,24Z`],
  С: shape('C'),
  Т: shape('T'),
  Ф: [
    90,
    'M31.5,0H58.5V10H74L90,26V70L74,86H58.5V100H31.5V86H16L0,70V26L16,10H31.5ZM31.5,33H28L25,36V60L28,63H31.5ZM58.5,33V63H62L65,60V36L62,33Z',
  ],
  Х: [72, 'M0,0H29L36,26L43,0H72L52,49L72,100H43L36,73L29,100H0L20,49Z'],
  Ч: [70, 'M0,0H27V40H43V0H70V100H43V64H16L0,48Z'],
  Ъ: [80, 'M0,0H40V36H64L80,52V84L64,100H14V25H0ZM40,59V77H50L53,74V62L50,59Z'],
  Ь: [66, `M0,0H${stroke}V36H50L66,52V84L50,100H0ZM${stroke},59V77H36L39,74V62L36,59Z`],
  Ѣ: [80, 'M14,0H40V14H58V34H40V46H64L80,60V86L64,100H14V34H0V14H14ZM40,66V79H50L53,76V69L50,66Z'],
  Я: [68, 'M18,0H68V100H41V64H39L28,100H0L14,58L3,48V15ZM41,24H32L29,27V39L32,42H41Z'],
}

/** Every letter that can be drawn; a letter that is not here is left out of a word, so add it. */
export const capitals: Capitals = { ...latin, ...russian, ' ': [30, ''] }
