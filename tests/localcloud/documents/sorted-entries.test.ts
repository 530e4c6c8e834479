/** Entries stay in order however many blocks they fill. */
import * as fastCheck from 'fast-check'
import { SortedEntries, type Entry } from '../../../localcloud/documents/memory/sorted-entries'

const whole = { from: '', to: '\uFFFF', backwards: false }

function entryOf(place: number): Entry {
  return { key: String(place % 700).padStart(4, '0'), documentKey: `d${place}` }
}

function textOf({ key, documentKey }: Entry): string {
  return `${key}/${documentKey}`
}

describe('sorted entries', () => {
  it('give every range in order, forwards and backwards, after thousands of changes', () => {
    const places = fastCheck.array(fastCheck.nat({ max: 3000 }), { minLength: 1500, maxLength: 2500 })
    fastCheck.assert(
      fastCheck.property(
        places,
        fastCheck.nat({ max: 700 }),
        fastCheck.nat({ max: 700 }),
        (turns, one, other) => {
          const sorted = new SortedEntries()
          const expected = new Map<string, Entry>()
          for (const place of turns) {
            const entry = entryOf(place)
            if (expected.delete(textOf(entry))) sorted.remove(entry)
            else {
              expected.set(textOf(entry), entry)
              sorted.add(entry)
            }
          }
          const inOrder = [...expected.keys()].sort()
          expect([...sorted.range(whole)].map(textOf)).toEqual(inOrder)
          const [from = '', to = ''] = [one, other].map((place) => String(place).padStart(4, '0')).sort()
          const within = inOrder.filter((text) => text >= from && text < to)
          expect([...sorted.range({ from, to, backwards: false })].map(textOf)).toEqual(within)
          expect([...sorted.range({ from, to, backwards: true })].map(textOf)).toEqual(within.reverse())
        },
      ),
      { numRuns: 15 },
    )
  })

  it('ignore the removal of what is not there', () => {
    const sorted = new SortedEntries()
    sorted.remove(entryOf(1))
    sorted.add(entryOf(1))
    sorted.remove(entryOf(2))
    expect([...sorted.range(whole)]).toEqual([entryOf(1)])
  })
})
