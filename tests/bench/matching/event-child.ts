/** One process, one market in which people and gigs come and go: prints the times as one line of JSON. */
import { playEvents } from './events/timing'
import { isSizeName } from './generator/sizes'

const [name = '', turns, round] = process.argv.slice(2)
if (!isSizeName(name)) throw new Error('a size, a number of turns and a round')
process.stdout.write(`${JSON.stringify(playEvents(name, { turns: Number(turns), round: Number(round) }))}\n`)
