import { ink, path, taper } from '../vector.ts'
import { bundle, glass, telephone } from './props.ts'

/** Of desk and type cases. */
export const [wood, woodDark] = ['#6B4A22', '#3A2610']

/** The editors' table: a telephone, proofs, a shaded lamp, paste and scissors. */
export const desk = (): string =>
  [
    path('M946,318H1250L1310,372H906Z', wood),
    path('M946,318H1250L1253,322H943Z', '#8A5C2B'),
    path('M906,372H1310V386H906Z', woodDark),
    path('M920,386h14v94h-14ZM1282,386h14v94h-14ZM1060,386H1200V430H1060Z', woodDark),
    path('M1118,402h24v6h-24Z', '#C39A4E'),
    path('M972,336l12,-14h74l-8,14ZM962,362l14,-18h58l-10,18Z', ink.white),
    path('M984,328h54v1.6h-54ZM980,332h50v1.6h-50ZM980,350h36v1.6h-36ZM976,354h38v1.6h-38ZM974,358h30v1.6h-30Z', ink.smoke),
    path(taper(990, 340, 1030, 326, 1.6) + taper(974, 360, 1010, 348, 1.4), ink.red),
    path('M1100,362l10,-16h88l2,16Z', ink.news),
    path('M1112,350h72v1.6h-72ZM1110,354h74v1.6h-74ZM1108,358h60v1.6h-60Z', ink.smoke),
    telephone(1236, 350),
    glass(1052, 362),
    // The table lamp, unlit.
    path('M1092,334q22,-9 44,0v6h-44ZM1111,262h6v74h-6Z', '#C39A4E'),
    path('M1084,264L1100,232H1128L1144,264Z', '#3B6A55'),
    path('M1120,232H1128L1144,264H1126Z', ink.rye),
  ].join('')

/** What is printed, in bundles, beside press, table and wall. */
export const bales = (): string =>
  [
    bundle(1140, 476, 92, 50),
    bundle(1244, 474, 80, 56),
    bundle(1180, 424, 74, 34),
    bundle(846, 404, 66, 38),
    bundle(858, 366, 56, 26),
    bundle(30, 478, 96, 36),
  ].join('')
