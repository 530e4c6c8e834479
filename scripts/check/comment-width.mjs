/** Wraps comments at 110 columns, which Prettier leaves alone; never touches a line of code. */
const widthColumns = 110

/**
 * Shapes of a comment line: `opening` what stands before its words, `next` before the words of a further
 * line.
 */
const shapes = [
  { name: 'single', pattern: /^(\s*)\/\*\* (.*?) \*\/$/ },
  { name: 'label', pattern: /^(\s*)\* ([A-Z][a-z]+ {2,})(.*)$/ },
  { name: 'item', pattern: /^(\s*)\* (- )(.*)$/ },
  { name: 'block', pattern: /^(\s*)\* (\s*)(\S.*)$/ },
  { name: 'line', pattern: /^(\s*)\/\/ ()(.*)$/ },
]

function shapeOf(line) {
  for (const { name, pattern } of shapes) {
    const match = pattern.exec(line)
    if (match) return { name, match }
  }
  return undefined
}

/** Puts words on as few lines as fit. */
function fill(words, { opening, next }) {
  const lines = []
  let line = opening + words[0]
  for (const word of words.slice(1)) {
    if (line.length + 1 + word.length <= widthColumns) {
      line = `${line} ${word}`
    } else {
      lines.push(line.trimEnd())
      line = next + word
    }
  }
  return [...lines, line.trimEnd()]
}

/** The words of the lines below that belong to the same paragraph, and how many lines those are. */
function continuation(lines, from, next) {
  const words = []
  let at = from
  for (; at < lines.length; at += 1) {
    const rest = lines[at].startsWith(next) ? lines[at].slice(next.length) : ''
    if (!/^[^\s-]/.test(rest) || /^[A-Z][a-z]+ {2,}/.test(rest) || /\*\/|\|/.test(rest)) break
    words.push(...rest.split(' '))
  }
  return { words, count: at - from }
}

function openings({ name, match: [, indent, lead, words] }) {
  if (name === 'single') return { opening: `${indent} * `, next: `${indent} * `, words: lead }
  const mark = name === 'line' ? '// ' : '* '
  const hanging = name === 'block' ? lead : ' '.repeat(lead.length)
  return { opening: indent + mark + lead, next: indent + mark + hanging, words }
}

function wrapped(lines, at, shape) {
  const { words, ...before } = openings(shape)
  if (shape.name === 'single') {
    const [, indent] = shape.match
    return { lines: [`${indent}/**`, ...fill(words.split(' '), before), `${indent} */`], taken: 1 }
  }
  const more = continuation(lines, at + 1, before.next)
  return { lines: fill([...words.split(' '), ...more.words], before), taken: 1 + more.count }
}

const isTooWide = (line) => line.length > widthColumns && !line.includes('://')

/** Takes the text of a file of code; gives it with its comments inside the width. */
export function wrapComments(text) {
  const lines = text.split('\n')
  const result = []
  for (let at = 0; at < lines.length;) {
    const shape = isTooWide(lines[at]) ? shapeOf(lines[at]) : undefined
    const { lines: put, taken } = shape ? wrapped(lines, at, shape) : { lines: [lines[at]], taken: 1 }
    result.push(...put)
    at += taken
  }
  return result.join('\n')
}
