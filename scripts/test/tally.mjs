/** Adds up what passed and failed, says where the time went, and decides how the process ends. */

/** Takes a step that only passes or fails; gives it as one counted test. */
export function asOneTest({ name, ok, seconds }) {
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds }
}

/** Prints the table of times and, as the last line, `N passed, N failed`; nothing run is a failure too. */
export function conclude(results, startedAt) {
  console.log('\nWhere the time went')
  for (const { name, seconds, passed, failed } of results) {
    const counts = `${passed} passed, ${failed} failed`
    console.log(`  ${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s   ${counts}`)
  }
  console.log(
    `  ${'in all'.padEnd(24)} ${((performance.now() - startedAt) / 1000).toFixed(1).padStart(7)} s\n`,
  )
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
  console.log(`${passed} passed, ${failed} failed`)
}
