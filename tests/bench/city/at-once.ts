/** So many clients at once: each takes the next thing as soon as it is done with the one before. */

/** Gives the results in the order of the things. */
export async function atOnce<Thing, Result>(
  clients: number,
  things: readonly Thing[],
  work: (thing: Thing, place: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const left = things.entries()
  const client = async () => {
    for (const [place, thing] of left) results[place] = await work(thing, place)
  }
  await Promise.all(Array.from({ length: clients }, client))
  return results
}

/** What the work took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
