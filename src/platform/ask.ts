/**
 * A modal question of the platform itself, where WeChat would show its own: the cashier, the scanner. Browser
 * only.
 */
import './ask.scss'

export interface Question {
  readonly title: string
  readonly lines: readonly string[]
  /** Label of a text to be typed; without it the question is yes or no. */
  readonly typed?: string
  readonly yes: string
  readonly no: string
}

/** Gives the typed text (empty for a plain yes), or undefined when the user said no or pressed Escape. */
export function ask(question: Question): Promise<string | undefined> {
  const dialog = element('dialog', 'platform-ask')
  const title = element('h2', 'platform-ask__title', question.title)
  title.id = 'platform-ask-title'
  dialog.setAttribute('aria-labelledby', title.id)
  const input = typedInput(question)
  const yes = element('button', 'platform-ask__yes', question.yes)
  const no = element('button', 'platform-ask__no', question.no)
  const lines = question.lines.map((line) => element('p', 'platform-ask__line', line))
  dialog.append(title, ...lines, ...input.nodes, yes, no)
  ground().append(dialog)
  return new Promise((answered) => {
    yes.onclick = () => dialog.close('yes')
    no.onclick = () => dialog.close('no')
    dialog.onclose = () => {
      dialog.remove()
      answered(dialog.returnValue === 'yes' ? input.value() : undefined)
    }
    dialog.showModal()
  })
}

function typedInput({ typed }: Question): { nodes: HTMLElement[]; value: () => string } {
  if (!typed) return { nodes: [], value: () => '' }
  const label = element('label', 'platform-ask__label', typed)
  const input = element('input', 'platform-ask__input')
  label.append(input)
  return { nodes: [label], value: () => input.value.trim() }
}

/** The page that is seen, so that the question has its size of text. */
function ground(): Element {
  const pages = [...document.querySelectorAll<HTMLElement>('.ui-page')]
  return pages.find((page) => page.offsetParent !== null) ?? document.body
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
