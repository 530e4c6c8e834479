/** Proves that a book read as a stream comes to what it comes to at once, and forgets what is empty. */
import { createHash } from 'node:crypto'
import { rebuildBalances } from '@/domain/ledger/apply-entry'
import { openBookDay, withEntries } from '@/domain/ledger/book-day'
import { type Entry, isMaterialised } from '@/domain/ledger/entry'
import { type Hash, verifyChain } from '@/domain/ledger/hash-chain'
import { bookDayStream, bookInto, type OpenAccounts, sealStream } from '@/domain/ledger/running-book'
import { story } from './events'

const hash: Hash = (text) => createHash('sha256').update(text).digest('hex')
const sorted = [...story].sort((one, other) => (one.at < other.at ? -1 : 1))

async function* stream(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries
}

async function listed<Thing>(things: AsyncIterable<Thing>): Promise<readonly Thing[]> {
  const list: Thing[] = []
  for await (const thing of things) list.push(thing)
  return list
}

it('keeps what the whole journal would say, without the accounts that are empty', () => {
  const open: OpenAccounts = new Map()
  for (const entry of sorted) expect(bookInto(open, entry)).toBeUndefined()
  const whole = [...rebuildBalances(sorted)].filter(
    ([account, amountFen]) => isMaterialised(account) && amountFen !== 0,
  )
  expect([...open]).toEqual(whole)
})

it('refuses an overdraft and stays as it was', () => {
  const open: OpenAccounts = new Map()
  const [, , , accrual] = sorted
  if (!accrual) throw new Error('the story has a wage')
  expect(bookInto(open, accrual)).toMatchObject({ code: 'wages.account.overdrawn' })
  expect(open.size).toBe(0)
})

it('seals a stream into a chain that verifies, and goes on after its last seal', async () => {
  const first = await listed(sealStream(stream(sorted.slice(0, 6)), hash))
  const rest = await listed(sealStream(stream(sorted.slice(6)), hash, first.at(-1)))
  expect(verifyChain({ seals: [...first, ...rest], entries: sorted }, hash)).toEqual([])
})

it('gives the days of a stream as they are counted at once', async () => {
  const days = await listed(bookDayStream(stream(sorted)))
  let before: (typeof days)[number] | undefined
  const expected = [...new Set(sorted.map(({ day }) => day))].map((day) => {
    before = withEntries(
      openBookDay(day, before),
      sorted.filter((entry) => entry.day === day),
    )
    return before
  })
  expect(days).toEqual(expected)
})
