/**
 * A year of a city closes at 0.00, day by day; CITY_YEAR_SHIFTS says how large the city is (1,000,000 at
 * night).
 */
import { runCityYear } from './city-year'

const shifts = Number(process.env.CITY_YEAR_SHIFTS ?? 20_000)

it(
  `closes every day of ${shifts} shifts at 0.00, and names exactly the lines that were spoilt`,
  () => {
    // Tests that ran before in this process have left it large; what the year adds is what is asked for.
    const before = process.memoryUsage().rss / 1_048_576
    const report = runCityYear({ shifts, days: 365, seed: 20_270_101, faultEveryDays: 30 })
    process.stdout.write(
      `${JSON.stringify({ ...report, differencesFound: report.differencesFound.length, faultsPlanted: report.faultsPlanted.length })}\n`,
    )
    expect(report.shifts).toBe(shifts)
    expect(report.paidInFen).toBeGreaterThanOrEqual(shifts * 20_000)
    expect(report.differenceFen).toBe(0)
    expect(report.faultsPlanted.length).toBeGreaterThan(10)
    expect(report.differencesFound).toEqual(report.faultsPlanted)
    expect(report.openAccounts).toBe(0)
    expect(report.openMovements).toBe(0)
    expect(report.peakMemoryMegabytes - before).toBeLessThan(700)
  },
  30 * 60_000,
)

it('comes to the same root for the same seed', () => {
  const small = { shifts: 300, days: 20, seed: 7, faultEveryDays: 6 }
  expect(runCityYear(small).root).toBe(runCityYear(small).root)
  expect(runCityYear({ ...small, seed: 8 }).root).not.toBe(runCityYear(small).root)
})
