/** Reads what stands on a screen of the built mini-program, and taps and types like a finger. */

/** A node as Taro sends it to the page: children, text, name, id, and attributes under short names. */
export interface SentNode {
  readonly cn?: readonly SentNode[]
  readonly v?: string
  readonly nn?: string
  readonly sid?: string
}

export interface ScreenInstance {
  route?: string
  readonly data: { readonly root?: SentNode }
  eh(event: object): void
  onLoad?(query: object): Promise<void> | void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
}

export interface Screen {
  readonly route: string
  /** All words in reading order, one line per text. */
  text(): string
  /** Taps the innermost thing that says `words` or is labelled so. Throws when nothing does. */
  tap(words: string): void
  /** Answers WeChat's own question for the telephone number, behind the button that says `words`. */
  givePhone(words: string, code: string): void
  /** Types into the field that is labelled `label`. */
  type(label: string, value: string): void
  /** True when something is labelled `label` for a screen reader. */
  hasLabel(label: string): boolean
}

export function readScreen(instance: ScreenInstance | undefined): Screen {
  if (!instance) throw new Error('no screen is open')
  const nodes = (): SentNode[] => flatten(instance.data.root)
  const send = (node: SentNode, type: string, detail: object): void => {
    const target = { id: node.sid, dataset: { sid: node.sid } }
    instance.eh({ type, timeStamp: 0, detail, target, currentTarget: target })
  }
  const labelled = (label: string): SentNode | undefined =>
    nodes().find((node) => ownWords(node).includes(label))
  // WeChat tells a touch to what was touched, then to all that lies around it.
  const around = (touched: SentNode | undefined, words: string): readonly SentNode[] =>
    pathTo(required(touched, words), instance.data.root).reverse()
  return {
    route: instance.route ?? '',
    text: () =>
      nodes()
        .flatMap((node) => node.v ?? [])
        .join('\n'),
    hasLabel: (label) => labelled(label) !== undefined,
    tap: (words) => {
      const touched = labelled(words) ?? innermost(nodes(), words)
      for (const node of around(touched, words)) send(node, 'tap', {})
    },
    givePhone: (words, code) => {
      const detail = { code, errMsg: 'getPhoneNumber:ok' }
      for (const node of around(innermost(nodes(), words), words)) send(node, 'getphonenumber', detail)
    },
    type: (label, value) => send(required(labelled(label), label), 'input', { value }),
  }
}

function required(node: SentNode | undefined, words: string): SentNode {
  if (!node) throw new Error(`nothing on this screen says ${words}`)
  return node
}

function flatten(node: SentNode | undefined): SentNode[] {
  return node ? [node, ...(node.cn ?? []).flatMap(flatten)] : []
}

/** From the root to the node; only what has an id can answer. */
function pathTo(wanted: SentNode, from: SentNode | undefined): SentNode[] {
  if (!from) return []
  const own = from.sid === undefined ? [] : [from]
  if (from === wanted) return own
  const below = (from.cn ?? []).map((child) => pathTo(wanted, child)).find((path) => path.length > 0)
  return below ? [...own, ...below] : []
}

/** The last in reading order among those that contain the words is the innermost. */
function innermost(nodes: readonly SentNode[], words: string): SentNode | undefined {
  return nodes
    .filter((node) => node.sid !== undefined && node.v === undefined && wordsOf(node).includes(words))
    .at(-1)
}

function wordsOf(node: SentNode): string {
  return flatten(node)
    .map(({ v }) => v ?? '')
    .join('')
}

/** Attribute values of a node; its own text does not count. */
function ownWords(node: SentNode): string[] {
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'string' && /^(p\d+|ariaLabel)$/.test(name) ? [value] : [],
  )
}
