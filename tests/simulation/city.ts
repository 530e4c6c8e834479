/** The process of the simulation: runs a range of seeds and prints what it has seen as one line of JSON. */
import { contracts } from '@/contract/contracts'
import { overhearFunctions } from './overheard'
import { playLifecycles } from './lifecycles'
import { openPhones } from './citizens'
import { isCommandIn, openSimulation } from './seed'
import { openSimulatedCloud, type SimulatedCloud } from './simulated-cloud'
import { shortStory } from './story'
import { type Canary, canaries } from './watched-store'

const kinds = Object.fromEntries(
  Object.entries(contracts).flatMap(([word, contract]) =>
    Object.entries(contract).map(([verb, { kind }]) => [`${word}.${verb}`, kind]),
  ),
)

const text = (name: string, otherwise: string): string => {
  const place = process.argv.indexOf(`--${name}`)
  return place === -1 ? otherwise : (process.argv[place + 1] ?? otherwise)
}
const option = (name: string, otherwise: number): number => Number(text(name, String(otherwise)))

const isCanary = (name: string): name is Canary => Object.hasOwn(canaries, name)

/** One city with so many whole lifecycles; its report and its tally are one line of JSON. */
async function manyLifecycles(city: SimulatedCloud): Promise<void> {
  const phonesFor = (seed: number) => openPhones(city, isCommandIn(kinds), seed)
  const wishes = {
    seed: option('seed', 1),
    lifecycles: option('lifecycles', 300),
    perDay: option('day', 250),
    minutes: option('minutes', Infinity),
  }
  const report = await playLifecycles(city, phonesFor, wishes)
  const { faults, violations } = city.tally
  const story =
    violations.length === 0
      ? []
      : shortStory(
          city.story.lines(),
          violations.map(({ words }) => words),
        )
  process.stdout.write(`${JSON.stringify({ ...report, faults, violations, story })}\n`)
}

async function main(): Promise<void> {
  overhearFunctions()
  const canary = text('canary', 'none')
  const city = openSimulatedCloud(__dirname, isCanary(canary) ? canary : 'none')
  if (option('lifecycles', 0) > 0) return manyLifecycles(city)
  const simulation = openSimulation(city, kinds)
  const [first, count, calls] = [option('seed', 1), option('seeds', 1), option('calls', 120)]
  const isTold = process.argv.includes('--story')
  for (let seed = first; seed < first + count; seed += 1) {
    const failures = await simulation.run({ seed, calls })
    if (isTold) process.stdout.write(`${city.story.lines().join('\n')}\n`)
    if (failures.length > 0) city.tally.stories[seed] = shortStory(city.story.lines(), failures)
  }
  process.stdout.write(`${JSON.stringify(city.tally)}\n`)
}

void main()
