/** Decides which trouble an invocation meets; quiet when the faults have stopped. */
import type { Chance } from './chance'
import type { Trouble } from './trouble'

/** How likely trouble is, drawn anew for each seed: some cities are nearly calm, some are not. */
export interface Weather {
  /** Of an invocation meeting any trouble. */
  readonly trouble: number
  readonly coldStart: number
  readonly skew: number
  /** A clock that is off is a whole hour behind. */
  readonly isHourBehind: boolean
  readonly payment: number
  /** Of money under way meeting trouble of its own while time passes: too little, refused, given back. */
  readonly money: number
  readonly notice: number
  readonly timer: number
  readonly sentAgain: number
  readonly atOnce: number
  readonly poison: number
  /** Of nobody being at work for days before a step. */
  readonly outage: number
}

export const calm: Weather = {
  trouble: 0,
  coldStart: 0,
  skew: 0,
  isHourBehind: false,
  payment: 0,
  money: 0,
  notice: 0,
  timer: 0,
  sentAgain: 0,
  atOnce: 0,
  poison: 0,
  outage: 0,
}

export function drawWeather(chance: Chance): Weather {
  const drawn = {
    trouble: chance.between(12, 40) / 100,
    coldStart: chance.between(5, 40) / 1_000,
    skew: chance.between(2, 8) / 100,
    isHourBehind: false,
    payment: chance.between(5, 20) / 100,
    notice: chance.between(25, 60) / 100,
    timer: chance.between(10, 30) / 100,
    sentAgain: chance.between(3, 10) / 100,
    atOnce: chance.between(10, 35) / 100,
    poison: chance.between(2, 8) / 100,
    outage: chance.happens(0.15) ? 0.05 : 0,
  }
  return { ...drawn, money: drawn.payment / 4 }
}

/** The same troubles, but money ends where it was sent and nobody is away for days: each wage is settled. */
export const lifecycleWeather = (chance: Chance): Weather => ({
  ...drawWeather(chance),
  money: 0,
  poison: 0,
  outage: 0,
})

type Draw = (chance: Chance) => Trouble

/** Rarely met ones are drawn more often. */
const draws: readonly (readonly [weight: number, draw: Draw])[] = [
  [6, () => ({ kind: 'F1' })],
  [16, (chance) => ({ kind: 'F2', writes: chance.between(1, 5) })],
  [6, () => ({ kind: 'F3' })],
  [7, (chance) => ({ kind: 'F4', times: chance.between(1, 3) })],
  [1, () => ({ kind: 'F5' })],
  [6, (chance) => ({ kind: 'F6', operation: chance.between(1, 14) })],
  [40, () => ({ kind: 'F14' })],
  [
    6,
    (chance) => ({
      kind: 'F16',
      operation: chance.between(1, 14),
      why: chance.one('size', 'rate', 'quota'),
    }),
  ],
  [9, (chance) => ({ kind: 'F17', writes: chance.between(0, 3) })],
]

const totalWeight = draws.reduce((sum, [weight]) => sum + weight, 0)

export function drawTrouble(chance: Chance, weather: Weather): Trouble | undefined {
  if (!chance.happens(weather.trouble)) return undefined
  let place = chance.below(totalWeight)
  for (const [weight, draw] of draws) {
    if (place < weight) return draw(chance)
    place -= weight
  }
  return undefined
}

/** How far an instance's clock is off, in milliseconds: mostly seconds, at most four minutes, or an hour. */
export const drawSkew = (chance: Chance, { isHourBehind }: Weather): number =>
  isHourBehind
    ? -3_600_000
    : chance.one(-1, 1) * 1000 * (chance.happens(0.7) ? chance.between(1, 30) : chance.between(30, 240))

/** How long the house is dark: minutes mostly, days at times, at most forty. */
export const drawOutage = (chance: Chance): number =>
  chance.one(
    chance.between(20, 300) * 60_000,
    chance.between(1, 3) * 86_400_000,
    chance.between(4, 40) * 86_400_000,
  )
