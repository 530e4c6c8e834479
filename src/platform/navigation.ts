/** Moving between screens, and what a screen was opened with. */
import Taro, { useRouter } from '@tarojs/taro'

export type Parameters = Readonly<Record<string, string>>

const landing = '/pages/home/landing/index'

/** Opens a screen above this one. `path` is absolute, e.g. `/pages/gigs/gig/index`. */
export function go(path: string, parameters: Parameters = {}): void {
  void Taro.navigateTo({ url: address(path, parameters) })
}

/** Opens a screen instead of this one, so that going back skips it. */
export function replace(path: string, parameters: Parameters = {}): void {
  void Taro.redirectTo({ url: address(path, parameters) })
}

/** Starts anew at a screen, as the tab bar does: there is nothing to go back to. */
export function restartAt(path: string, parameters: Parameters = {}): void {
  void Taro.reLaunch({ url: address(path, parameters) })
}

/**
 * Goes back; a screen that was opened from outside (a scan, a message) has nothing behind it but the landing.
 */
export function back(): void {
  if (mayGoBack()) void Taro.navigateBack()
  else restartAt(landing)
}

/** Path of the screen that is open now, e.g. `/pages/gigs/gig/index`; empty before the first one. */
export function screenNow(): string {
  const path = Taro.getCurrentInstance().router?.path
  return path === undefined ? '' : plain(path)
}

/** Exported for its test: the browser writes a stamp behind the path, WeChat no stroke before it. */
export function plain(path: string): string {
  return `/${path.replace(/^\//, '').replace(/\?.*$/, '')}`
}

export function mayGoBack(): boolean {
  return Taro.getCurrentPages().length > 1
}

/** False only for the landing itself: every other screen leads back somewhere, be it opened from outside. */
export function hasWayBack(): boolean {
  return mayGoBack() || screenNow() !== landing
}

/**
 * What this screen was opened with. A scanned mini-program code brings `scene`, which WeChat encodes once
 * more; its own pairs (`m=dc01&t=…`) are spread into the parameters.
 */
export function useParameters(): Parameters {
  return decoded(useRouter().params)
}

/** Exported for its test: decodes the raw parameters of a screen. */
export function decoded(raw: Readonly<Record<string, string | undefined>>): Parameters {
  const given = Object.entries(raw).flatMap(([name, value]) =>
    value === undefined || name.startsWith('$') ? [] : [[name, decode(value)] as const],
  )
  const parameters = Object.fromEntries(given)
  return { ...sceneParts(parameters.scene), ...parameters }
}

function sceneParts(scene: string | undefined): Parameters {
  return scene?.includes('=') ? Object.fromEntries(new URLSearchParams(scene)) : {}
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function address(path: string, parameters: Parameters): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}
