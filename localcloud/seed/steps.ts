/** The steps that make the demonstration city, in the order in which they need each other. */
import type { SeedStep } from './index'

export const seedSteps: readonly SeedStep[] = []
