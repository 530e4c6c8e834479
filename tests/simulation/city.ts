/** The process of the simulation: runs a range of seeds and prints what it has seen as one line of JSON. */
import { accountsContract } from '@/contract/accounts'
import { attendanceContract } from '@/contract/attendance'
import { disputesContract } from '@/contract/disputes'
import { gigsContract } from '@/contract/gigs'
import { insuranceContract } from '@/contract/insurance'
import { marketsContract } from '@/contract/markets'
import { matchingContract } from '@/contract/matching'
import { subsidiesContract } from '@/contract/subsidies'
import { wagesContract } from '@/contract/wages'
import { openSimulation } from './seed'
import { openSimulatedCloud } from './simulated-cloud'

const contracts = {
  accounts: accountsContract,
  markets: marketsContract,
  gigs: gigsContract,
  matching: matchingContract,
  attendance: attendanceContract,
  wages: wagesContract,
  insurance: insuranceContract,
  subsidies: subsidiesContract,
  disputes: disputesContract,
}

const kinds = Object.fromEntries(
  Object.entries(contracts).flatMap(([word, contract]) =>
    Object.entries(contract).map(([verb, { kind }]) => [`${word}.${verb}`, kind]),
  ),
)

const option = (name: string, otherwise: number): number => {
  const place = process.argv.indexOf(`--${name}`)
  return place === -1 ? otherwise : Number(process.argv[place + 1])
}

async function main(): Promise<void> {
  const city = openSimulatedCloud(__dirname)
  const simulation = openSimulation(city, kinds)
  const [first, count, calls] = [option('seed', 1), option('seeds', 1), option('calls', 120)]
  const isTold = process.argv.includes('--story')
  for (let seed = first; seed < first + count; seed += 1) {
    const started = performance.now()
    await simulation.run({ seed, calls })
    if (isTold) process.stdout.write(`${city.story.lines().join('\n')}\n`)
    process.stderr.write(`seed ${seed}: ${(performance.now() - started).toFixed(0)} ms\n`)
  }
  process.stdout.write(`${JSON.stringify(city.tally)}\n`)
}

void main()
