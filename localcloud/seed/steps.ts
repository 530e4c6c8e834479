/** The steps that make the demonstration city, in the order in which they need each other. */
import type { SeedStep } from './index'
import { marketsStep } from './markets'
import { operatingMoneyStep, postsStep, presenceStep } from './morning'
import { officesStep } from './offices'
import { employersStep, workersStep } from './registering'
import { yesterdayStep } from './yesterday'

/** What a city has before anybody wakes up. */
export const citySteps: readonly SeedStep[] = [marketsStep, officesStep]

/** What has happened by the time somebody looks: it begins the day before. */
export const morningSteps: readonly SeedStep[] = [
  operatingMoneyStep,
  workersStep,
  employersStep,
  yesterdayStep,
  postsStep,
  presenceStep,
]
