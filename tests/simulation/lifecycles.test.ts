/**
 * Whole lifecycles through the functions with faults come to a difference of 0.00; LIFECYCLES says how many
 * (20,000 in the long run).
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const lifecycles = Number(process.env.LIFECYCLES ?? 100)
const perDay = Math.min(250, lifecycles / 2)
const root = join(__dirname, '..', '..')

interface Report {
  readonly lifecycles: number
  readonly settled: number
  readonly days: number
  readonly differenceFen: number
  readonly violations: number
  readonly faults: Readonly<Record<string, number>>
  readonly minutes: number
  readonly peakMemoryMegabytes: number
}

/** `npm run sim -- --lifecycles N` as anybody would call it. */
async function play(): Promise<{ readonly code: number; readonly output: string }> {
  const sim = join(root, 'scripts', 'sim.mjs')
  const command = [sim, '--lifecycles', String(lifecycles), '--day', String(perDay)]
  return promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 1e8 })
    .then(({ stdout }) => ({ code: 0, output: stdout }))
    .catch(({ code, stdout }: { code: number; stdout: string }) => ({ code, output: stdout }))
}

/** What must befall a run of this many lifecycles; a poisoned event would keep a wage from its end. */
const expectedFaults = Array.from({ length: 17 }, (_, index) => `F${index + 1}`)

it(
  `${lifecycles} lifecycles from the post to the settled wage leave a difference of 0.00, whatever goes wrong`,
  async () => {
    const { code, output } = await play()
    expect(code === 0 ? '' : output.slice(-6_000)).toBe('')
    const report = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Report
    process.stdout.write(`${JSON.stringify(report)}\n`)
    expect(report).toMatchObject({ lifecycles, settled: lifecycles, differenceFen: 0, violations: 0 })
    expect(report.days).toBe(Math.ceil(lifecycles / perDay))
    for (const fault of expectedFaults) expect([fault, report.faults[fault]]).not.toEqual([fault, 0])
  },
  4 * 3_600_000,
)
