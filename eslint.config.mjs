/** Decides what a line of code may not do here; each rule serves one of the fifteen rules in CONTRIBUTING. */
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const typed = [
  'src/**/*.{ts,tsx}',
  'cloudfunctions/**/*.ts',
  'localcloud/**/*.ts',
  'tests/**/*.{ts,tsx}',
  'config/**/*.ts',
  'types/**/*.ts',
  'scripts/**/*.ts',
]

/**
 * The outer edge: places where bytes of the wire become typed values, and where `as` is therefore allowed.
 */
const edges = [
  'cloudfunctions/_kernel/**',
  'cloudfunctions/*/repository.ts',
  'cloudfunctions/*/reader.ts',
  'localcloud/**',
  'src/contract/fields.ts',
  'src/platform/**',
  'src/api/**',
  'tests/**',
  'scripts/**',
  'config/**',
  'types/**',
]

const asserted = {
  selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
  message: 'No `as` but at the outer edge: let the type be found, or parse the value where it comes in.',
}

const stateAssigned = {
  selector: "AssignmentExpression[left.type='MemberExpression'][left.property.name=/^(state|status)$/]",
  message: 'A state changes through its table only: xStates.move(thing, to).',
}

const impure = [
  { selector: 'ThrowStatement', message: 'A rule answers with refuse(); what can never happen is must().' },
  { selector: 'TryStatement', message: 'A rule has nothing to catch.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Now is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'A rule gives the same answer twice: chance is an argument.',
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(toFixed|parseFloat)$/], CallExpression[callee.name='parseFloat']",
    message: 'Money is whole fen: no float touches it; split with allocate.',
  },
]

/** Tests tell a story each, so a `describe` may be long; a function of theirs may not be clever either. */
const limits = {
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 8],
  'max-params': ['error', 3],
  'max-depth': ['error', 3],
}

const everywhere = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-throw-literal': 'error',
  'no-useless-catch': 'error',
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
}

const typeRules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
  ],
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.local/', '.tmp/', 'coverage/', 'tests/golden/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { ...limits, ...everywhere },
  },
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...typeRules, 'no-restricted-syntax': ['error', asserted, stateAssigned] },
  },
  { files: edges, rules: { 'no-restricted-syntax': ['error', stateAssigned] } },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', asserted, stateAssigned, ...impure],
      'no-restricted-globals': [
        'error',
        'process',
        'globalThis',
        'window',
        'fetch',
        'setTimeout',
        'setInterval',
      ],
    },
  },
  // The brand of a value is put on in one place each: where money, instants and days are made.
  {
    files: ['src/domain/{money/fen,calendar/instant,calendar/day,policy/must}.ts'],
    rules: { 'no-restricted-syntax': ['error', stateAssigned, ...impure.slice(1)] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      complexity: ['error', 15],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // What a view shows or leaves out counts as a branch each time; twelve of those read like four of a rule.
  { files: ['src/**/*.tsx'], rules: { complexity: ['error', 12] } },
  // A catalogue of components is a list, however long.
  { files: ['src/pages/gallery/**'], rules: { 'max-lines-per-function': 'off' } },
  // Commands speak to the person who called them; the cloud's log is what a function writes to the console.
  {
    files: ['scripts/**', 'localcloud/main.ts', 'cloudfunctions/_kernel/replies.ts', 'tests/**/fixtures/**'],
    rules: { 'no-console': 'off' },
  },
  // A fault of the local cloud must be seen where it was started.
  {
    files: ['localcloud/**'],
    ignores: ['localcloud/main.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
)
