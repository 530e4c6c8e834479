/**
 * Plants twelve bugs, one after another, in a copy of the house, and demands that the test named for each
 * fails.
 *
 *   npm run canary [-- 3,7]
 */
import { runJest } from './test/jest-project.mjs'
import { asOneTest, conclude } from './test/tally.mjs'

const startedAt = performance.now()
const [numbers = 'all'] = process.argv.slice(2)
const planted = await runJest('node', {
  label: 'planted bugs',
  paths: ['tests/canary/'],
  env: { PLANTED_BUGS: numbers },
  limitSeconds: 1_800,
})
conclude(
  planted.passed + planted.failed === 0 ? [asOneTest({ ...planted, ok: false })] : [planted],
  startedAt,
)
