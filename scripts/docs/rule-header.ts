/** Reads the block that opens every rule of law or money: sentence, law, dates in force, proof. */

export interface RuleHeader {
  /** The rule in one sentence. */
  readonly sentence: string
  /** Statute and article in their Chinese title, or the house rule and its number. */
  readonly law: string
  /** `2008-05-01 →`, or `2008-05-01 → 2020-01-01`. */
  readonly force: string
  /** Path of the test that proves the rule. */
  readonly proof: string
  /** Every other label of the block, for instance Starts. */
  readonly labels: Readonly<Record<string, string>>
}

/** Gives the lines of the comment a file opens with, without stars; undefined when it opens otherwise. */
export function openingComment(text: string): string[] | undefined {
  const opening = /^(?:#![^\n]*\n)?\/\*\*([\s\S]*?)\*\//.exec(text)?.[1]
  return opening?.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
}

/** Gives the first sentence of a file, or undefined. */
export function openingSentence(text: string): string | undefined {
  const lines = openingComment(text)
  if (!lines) return undefined
  const first = lines.findIndex((line) => line.trim() !== '')
  const end = lines.findIndex((line, index) => index > first && line.trim() === '')
  return lines
    .slice(first, end < 0 ? undefined : end)
    .map((line) => line.trim())
    .join(' ')
    .trim()
}

/** A label starts a line and is followed by at least two spaces; what is indented below it belongs to it. */
function labelsOf(lines: readonly string[]): Record<string, string> {
  const labels: Record<string, string> = {}
  let current: string | undefined
  for (const line of lines) {
    const labelled = /^([A-Z][a-z]+) {2,}(\S.*)$/.exec(line)
    if (labelled?.[1] && labelled[2]) {
      current = labelled[1]
      labels[current] = labelled[2].trim()
    } else if (current && /^ {2,}\S/.test(line)) {
      labels[current] = `${labels[current]} ${line.trim()}`
    } else {
      current = undefined
    }
  }
  return labels
}

/**
 * Takes the text of a file; gives its header, or undefined when it has none or one without law, force and
 * proof.
 */
export function ruleHeader(text: string): RuleHeader | undefined {
  const labels = labelsOf(openingComment(text) ?? [])
  const { Law: law, Force: force, Proof: proof, ...rest } = labels
  const sentence = openingSentence(text)
  if (!law || !force || !proof || !sentence) return undefined
  return { sentence, law, force, proof, labels: rest }
}
