import Papa from 'papaparse'
import { safeCell, type Table } from '../../classroom/index.ts'

/** A table as the text of a CSV file: UTF-8 with BOM, CRLF, every cell quoted, none that a spreadsheet would run. */
export const csvText = ({ rows }: Table): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(safeCell)),
    { quotes: true, newline: '\r\n' },
  )}\r\n`
