/** The steps that make the demonstration city, in the order in which they need each other. */
import type { SeedStep } from './index'
import { marketsStep } from './markets'
import { officesStep } from './offices'

export const seedSteps: readonly SeedStep[] = [marketsStep, officesStep]
