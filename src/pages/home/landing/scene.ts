/** Decides which screen a scanned code opens: its first letter says what kind of code it is. */

export interface LandingScreen {
  readonly path: string
  readonly parameters: Readonly<Record<string, string>>
}

/** m market, s work place, c worker card, d desk; the market's code stays on the landing itself. */
const screens: Readonly<Record<string, (scene: string) => LandingScreen>> = {
  m: (code) => ({ path: '/pages/home/landing/index', parameters: { code } }),
  s: (code) => ({ path: '/pages/attendance/shift/index', parameters: { code } }),
  c: (card) => ({ path: '/pages/desk/window/index', parameters: { card } }),
  d: (code) => ({ path: '/pages/accounts/desk-approve/index', parameters: { code } }),
}

const form = /^([mscd]):[0-9A-Za-z:._~-]{6,}$/

/** The screen for `scene`, or undefined when it is no code of ours. */
export function landingOf(scene: string): LandingScreen | undefined {
  const [, letter = ''] = form.exec(scene) ?? []
  return screens[letter]?.(scene)
}
