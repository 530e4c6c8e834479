/**
 * Runs inside the page: what stands on the screen, what answers a tap, and where the focus has been. Each
 * function goes to the browser alone, so it carries all it needs; what must be remembered stands on `window`.
 */

interface Memory {
  actions: Element[]
  visited: Set<Element>
}

/** What a look gives: names of what is wrong, and how many steps of Tab go once round. */
export interface Look {
  readonly notButtons: readonly string[]
  readonly tooWide: readonly string[]
  /** Whatever a finger must hit, and is lower than the design allows: 48 px, 60 for elder readers. */
  readonly tooLow: readonly string[]
  readonly stops: number
}

/** True when nothing moves: a screen slides in from the right before it can be judged. */
export function isStill(): boolean {
  const shown = [...document.querySelectorAll('.taro_page')].filter((screen) => screen.checkVisibility())
  const isMoving = document.getAnimations().some(({ playState }) => playState === 'running')
  return !isMoving && shown.every((screen) => screen.getBoundingClientRect().left === 0)
}

export function look(): Look {
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const short = (element: Element): string => element.outerHTML.slice(0, 160)
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const shown = [...root.querySelectorAll('*')].filter(isShown)
  const answersTap = (element: Element): boolean => {
    const name = Object.keys(element).find((key) => key.startsWith('__reactProps$'))
    const props: unknown = name === undefined ? undefined : Reflect.get(element, name)
    const onClick: unknown = props === undefined ? undefined : Reflect.get(Object(props), 'onClick')
    return typeof onClick === 'function' || element.matches('button, a[href], summary')
  }
  const pointsAt = (element: Element): boolean =>
    getComputedStyle(element).cursor === 'pointer' &&
    getComputedStyle(element.parentElement ?? element).cursor !== 'pointer'
  const roleOf = (element: Element): string =>
    element.getAttribute('role') ?? { BUTTON: 'button', A: 'link' }[element.tagName] ?? ''
  const isControl = (element: Element): boolean => element.matches('label, select, input, textarea')
  const actions = shown.filter((element) => answersTap(element))
  const fake = shown.filter((element) => pointsAt(element) && !isControl(element) && !answersTap(element))
  const speechless = actions.filter(
    (element) => !['button', 'radio', 'checkbox', 'link'].includes(roleOf(element)),
  )
  // The page itself may scroll down, never sideways.
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    !element.matches('.taro_page, body') &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const tooWide = shown.filter(
    (element) =>
      element.getBoundingClientRect().right > window.innerWidth + 1 && !scrolls(element.parentElement),
  )
  const leastHeight = document.querySelector('.ui-page--elder') ? 60 : 48
  const tooLow = actions.filter((element) => element.getBoundingClientRect().height < leastHeight)
  const memory: Memory = {
    actions: actions.filter((element) => !element.matches(':disabled')),
    visited: new Set(),
  }
  Object.assign(window, { inspection: memory })
  document.addEventListener(
    'focusin',
    ({ target }) => target instanceof Element && memory.visited.add(target),
  )
  const focusable = shown.filter((element) =>
    element.matches('button, a[href], input, select, textarea, [tabindex]'),
  )
  const dates = focusable.filter((element) => element.matches('input[type=date]')).length
  return {
    notButtons: [...fake, ...speechless].map(short),
    tooWide: tooWide.slice(0, 5).map(short),
    tooLow: tooLow.map(short),
    stops: focusable.length + 3 * dates + 4,
  }
}

/** What answers a tap and was never in focus since the look. */
export function reached(): string[] {
  const memory: Memory = Reflect.get(window, 'inspection')
  return memory.actions
    .filter((element) => element.isConnected && !memory.visited.has(element))
    .map((element) => element.outerHTML.slice(0, 160))
}

/** Nothing is in focus, and the screen stands at its top. */
export function rest(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  document.querySelectorAll('.taro_page').forEach((screen) => screen.scrollTo(0, 0))
}
