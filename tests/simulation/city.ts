/** The process of the simulation: runs a range of seeds and prints what it has seen as one line of JSON. */
import { contracts } from '@/contract/contracts'
import { overhearFunctions } from './overheard'
import { openSimulation } from './seed'
import { openSimulatedCloud } from './simulated-cloud'
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

async function main(): Promise<void> {
  overhearFunctions()
  const canary = text('canary', 'none')
  const city = openSimulatedCloud(__dirname, isCanary(canary) ? canary : 'none')
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
