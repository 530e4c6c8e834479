/**
 * Decides which tests run together: `node` (rules, functions, local cloud), `weapp` (built mini-program),
 * `browser`.
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
]

const source = { '^@/(.*)$': '<rootDir>/src/$1' }

const nodeFolders = [
  'domain',
  'policies',
  'contract',
  'api',
  'copy',
  'functions',
  'localcloud',
  'journeys',
  'security',
  'simulation',
  'crash',
  'races',
  'canary',
  'architecture',
  'scripts',
  'pages',
  'oracles',
]

/** What every project shares; the local cloud keeps its data in `.local`, which is nobody's module. */
const base = {
  rootDir: '.',
  transform: { '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.local', '<rootDir>/\\.tmp'],
  setupFilesAfterEnv: ['<rootDir>/tests/property-runs.ts', '<rootDir>/tests/patience.ts'],
}

/**
 * A phone page asks for './pay' and gets 'pay.h5.ts', as Taro's own resolution does for the browser build.
 */
const browserFirst = ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'cjs', 'mjs', 'json', 'node']

export default {
  maxWorkers: 2,
  projects: [
    {
      ...base,
      displayName: 'node',
      testEnvironment: 'node',
      globalSetup: '<rootDir>/tests/keys-of-this-run.ts',
      testMatch: nodeFolders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
      moduleFileExtensions: browserFirst,
      moduleNameMapper: {
        ...source,
        '\\.(scss|css|png|svg)$': '<rootDir>/tests/pages/stubs/empty.ts',
        '^@tarojs/components$': '<rootDir>/tests/pages/stubs/components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/pages/stubs/taro.ts',
      },
    },
    {
      ...base,
      displayName: 'weapp',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/weapp/**/*.test.{ts,tsx}'],
      modulePathIgnorePatterns: ['<rootDir>/dist/\\.', '<rootDir>/\\.local', '<rootDir>/\\.tmp'],
      moduleNameMapper: source,
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.{ts,tsx}'],
      moduleNameMapper: source,
    },
  ],
}
