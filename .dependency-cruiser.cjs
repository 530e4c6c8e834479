/** The import law: who may know of whom. What is forbidden here is refused by `npm run check`. */
const words = 'accounts|markets|gigs|matching|attendance|wages|insurance|training|subsidies|disputes'
const kernels = 'money|calendar|policy'

/** What a zone may import of this project; packages are a rule of their own. */
function only(name, { from, to, comment, except = [] }) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, ...(except.length > 0 ? { pathNot: except } : {}) },
    to: { path: '^(src|cloudfunctions|localcloud|tests|scripts|config)/', pathNot: to },
  }
}

const domain = [
  only('domain-is-pure', {
    from: '^src/domain/',
    to: ['^src/domain/', '^src/policies/'],
    comment: 'Rules import rules and policies: nothing that reads, waits, draws or calls.',
  }),
  {
    name: 'domain-needs-no-package',
    comment: 'A rule of law runs on a phone, in the cloud and in a test alike, and forever.',
    severity: 'error',
    from: { path: '^src/(domain|policies)/' },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
  },
  {
    name: 'one-word-does-not-import-another',
    comment: 'What one word must know of another comes in as an argument.',
    severity: 'error',
    from: { path: `^src/domain/(${words})/` },
    to: { path: `^src/domain/(${words})/`, pathNot: '^src/domain/$1/' },
  },
  {
    name: 'kernels-lie-below-the-words',
    comment: 'money, calendar and policy know neither the ledger nor any word.',
    severity: 'error',
    from: { path: `^src/domain/(${kernels})/` },
    to: { path: `^src/domain/(ledger|${words})/` },
  },
  {
    name: 'ledger-lies-below-the-words',
    severity: 'error',
    from: { path: '^src/domain/ledger/' },
    to: { path: `^src/domain/(${words})/` },
  },
  only('policies-are-data', {
    from: '^src/policies/',
    to: ['^src/policies/', '^src/domain/(policy|calendar|money)/'],
    comment: 'A policy row knows its own type and nothing else.',
  }),
]

const phone = [
  only('contract-knows-only-the-domain', {
    from: '^src/contract/',
    to: ['^src/contract/', '^src/domain/', '^src/policies/'],
    comment: 'The contract is read by both sides, so it may need neither.',
  }),
  only('phone-never-reaches-the-cloud', {
    from: '^src/',
    to: ['^src/'],
    // Read by the compiler of Taro while it builds; never on a phone.
    except: ['^src/app\\.config\\.ts$'],
    comment: 'A phone speaks to the cloud over the wire.',
  }),
  {
    name: 'pages-take-only-types-of-the-contract',
    comment: 'Schemas are checked in the cloud; a phone would pay for their bytes.',
    severity: 'error',
    from: { path: '^src/(pages|components|platform|copy)/' },
    to: { path: '^src/contract/', pathNot: '^src/contract/errors', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'components-are-without-business',
    comment: 'A component shows what it is given.',
    severity: 'error',
    from: { path: '^src/components/' },
    to: { path: '^src/(api|pages|contract)/' },
  },
  {
    name: 'platform-lies-below-everything',
    severity: 'error',
    from: { path: '^src/platform/' },
    // Money and time are words of the platform too: a cashier is asked for an amount.
    to: { path: '^src/(api|pages|policies|domain/(?!money/|calendar/))' },
  },
  {
    name: 'one-page-does-not-import-another',
    comment: 'Each folder of a word is a package of its own that is loaded alone.',
    severity: 'error',
    from: { path: '^src/pages/([^/]+)/' },
    to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
  },
]

const cloud = [
  only('cloud-imports-kernel-contract-domain', {
    from: '^cloudfunctions/',
    to: ['^cloudfunctions/', '^src/(contract|domain|policies|copy)/'],
    comment: 'Nothing of the phone and nothing of the local cloud is ever deployed.',
  }),
  {
    name: 'kernel-knows-no-function',
    severity: 'error',
    from: { path: '^cloudfunctions/_kernel/' },
    to: { path: '^cloudfunctions/[^_]' },
  },
  {
    name: 'of-another-function-only-its-reader',
    comment: 'A collection has one writer; others read through what its owner lends them.',
    severity: 'error',
    from: { path: '^cloudfunctions/([^/_][^/]*)/' },
    to: {
      path: '^cloudfunctions/[^_]',
      pathNot: ['^cloudfunctions/$1/', '^cloudfunctions/[^/]+/reader\\.ts$'],
    },
  },
]

const localCloud = [
  only('local-cloud-plays-the-platform', {
    from: '^localcloud/',
    to: ['^localcloud/', '^cloudfunctions/_kernel/', '^src/(domain|contract|policies)/'],
    comment: 'It loads the built bundles, as the cloud does; it knows no function and no page.',
  }),
  {
    name: 'payment-stand-in-is-written-apart',
    comment: 'Two readings of one protocol: what both sides shared, neither side would test.',
    severity: 'error',
    from: { path: '^localcloud/wechat-pay/' },
    to: { path: '^cloudfunctions/_kernel/wechat-pay/' },
  },
]

const everywhere = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    comment: 'A file that nothing imports and that imports nothing is dead.',
    severity: 'error',
    from: {
      orphan: true,
      path: '^(src|cloudfunctions|localcloud)/',
      pathNot: [
        '\\.d\\.ts$',
        '\\.config\\.ts$',
        '^src/(pages|app)',
        '/worker\\.ts$',
        '^cloudfunctions/_kernel/(schema|deployment)\\.ts$',
        '^localcloud/demo/',
        '\\.(scss|html)$',
      ],
    },
    to: {},
  },
  {
    name: 'no-unknown-import',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'nothing-imports-a-test',
    severity: 'error',
    from: { path: '^(src|cloudfunctions|localcloud|scripts|config)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'oracles-read-the-law-themselves',
    comment: 'A second reading that looked at the first would prove nothing.',
    severity: 'error',
    from: { path: '^tests/oracles/' },
    to: { path: '^(src|cloudfunctions|localcloud)/' },
  },
  {
    name: 'only-declared-packages',
    severity: 'error',
    from: { path: '^(src|cloudfunctions|localcloud)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
]

module.exports = {
  forbidden: [...domain, ...phone, ...cloud, ...localCloud, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: [
        '.ts',
        '.tsx',
        '.h5.ts',
        '.h5.tsx',
        '.weapp.ts',
        '.weapp.tsx',
        '.d.ts',
        '.mjs',
        '.cjs',
        '.js',
        '.json',
      ],
    },
  },
}
