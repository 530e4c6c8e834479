/** The steps that make the demonstration city, in the order in which they need each other. */
import type { SeedStep } from './index'
import { marketsStep } from './markets'
import { officesStep } from './offices'

/** What a city has before anybody wakes up. */
export const citySteps: readonly SeedStep[] = [marketsStep, officesStep]

/** What has happened by the time somebody looks. */
export const morningSteps: readonly SeedStep[] = []
