/** Proves that the import law refuses what it forbids: each violation is planted once and must be named. */
import { plant, type PlantedTree } from './planted-tree'

const line = (path: string) => `import { thing } from '${path}'\nexport const other = thing\n`
const thing = `export const thing = 1\n`

const files = {
  'src/domain/wages/rule.ts': line('../gigs/rule'),
  'src/domain/gigs/rule.ts': thing,
  'src/domain/money/kernel.ts': line('../wages/leaf'),
  'src/domain/wages/leaf.ts': thing,
  'src/domain/disputes/reader.ts': line('../../api/client'),
  'src/domain/training/package.ts': `import dayjs from 'dayjs'\nexport const thing = dayjs\n`,
  'src/api/client.ts': thing,
  'src/policies/figure.ts': line('../api/client'),
  'src/contract/wages.ts': thing,
  'src/contract/gigs.ts': line('../api/client'),
  'src/pages/wages/money/index.tsx': line('../../gigs/post/state'),
  'src/pages/gigs/post/state.ts': line('@/contract/wages'),
  'src/pages/gigs/post/index.tsx': line('../../../../cloudfunctions/wages/reader'),
  'src/components/card/index.tsx': line('../../api/client'),
  'src/platform/pay.ts': line('../api/client'),
  'src/circle-a.ts': line('./circle-b'),
  'src/circle-b.ts': `import { other } from './circle-a'\nexport const thing = other\n`,
  'src/alone.ts': thing,
  'cloudfunctions/wages/reader.ts': thing,
  'cloudfunctions/wages/repository.ts': line('../../localcloud/clock/now'),
  'cloudfunctions/gigs/index.ts': line('../wages/repository-door'),
  'cloudfunctions/wages/repository-door.ts': thing,
  'cloudfunctions/_kernel/serve.ts': line('../wages/reader'),
  'localcloud/clock/now.ts': line('../../cloudfunctions/wages/reader'),
  'localcloud/wechat-pay/signer.ts': line('../../cloudfunctions/_kernel/wechat-pay/signer'),
  'cloudfunctions/_kernel/wechat-pay/signer.ts': thing,
  'tests/oracles/law.ts': line('../../src/domain/gigs/rule'),
  'scripts/tool.ts': line('../tests/oracles/law'),
}

const expected = [
  ['one-word-does-not-import-another', 'src/domain/wages/rule.ts'],
  ['kernels-lie-below-the-words', 'src/domain/money/kernel.ts'],
  ['domain-is-pure', 'src/domain/disputes/reader.ts'],
  ['domain-needs-no-package', 'src/domain/training/package.ts'],
  ['policies-are-data', 'src/policies/figure.ts'],
  ['contract-knows-only-the-domain', 'src/contract/gigs.ts'],
  ['one-page-does-not-import-another', 'src/pages/wages/money/index.tsx'],
  ['pages-take-only-types-of-the-contract', 'src/pages/gigs/post/state.ts'],
  ['phone-never-reaches-the-cloud', 'src/pages/gigs/post/index.tsx'],
  ['components-are-without-business', 'src/components/card/index.tsx'],
  ['platform-lies-below-everything', 'src/platform/pay.ts'],
  ['no-cycles', 'src/circle-a.ts'],
  ['no-orphans', 'src/alone.ts'],
  ['cloud-imports-kernel-contract-domain', 'cloudfunctions/wages/repository.ts'],
  ['of-another-function-only-its-reader', 'cloudfunctions/gigs/index.ts'],
  ['kernel-knows-no-function', 'cloudfunctions/_kernel/serve.ts'],
  ['local-cloud-plays-the-platform', 'localcloud/clock/now.ts'],
  ['payment-stand-in-is-written-apart', 'localcloud/wechat-pay/signer.ts'],
  ['oracles-read-the-law-themselves', 'tests/oracles/law.ts'],
  ['nothing-imports-a-test', 'scripts/tool.ts'],
] as const

describe('the import law', () => {
  let tree: PlantedTree
  let said = ''

  beforeAll(() => {
    tree = plant('import-law', files)
    const folders = ['src', 'cloudfunctions', 'localcloud', 'tests', 'scripts']
    said = tree.run('depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...folders])
  })

  afterAll(() => tree.remove())

  it.each(expected)('refuses by %s what %s does', (rule, file) => {
    expect(said).toMatch(new RegExp(`error ${rule}: ${file.replaceAll('.', '\\.')}`))
  })
})
