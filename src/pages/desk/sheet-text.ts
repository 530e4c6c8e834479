/** A list as text that a spreadsheet opens, in which nothing that was typed is run. */

/** A spreadsheet runs what begins with one of these; what a citizen typed must stay text. */
const looksLikeFormula = /^[=+\-@\t\r]/
const isFigure = /^-?\d[\d,]*(\.\d+)?$/
const plain = (text: string): string =>
  looksLikeFormula.test(text) && !isFigure.test(text) ? `'${text}` : text
const quoted = (text: string): string => `"${plain(text).replaceAll('"', '""')}"`

/** The head and the lines, each cell quoted. */
export const sheetText = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')
