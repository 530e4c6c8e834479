/** The list of what must hold in the source: each step has a name, a command and the files it is about. */
import { tool } from '../machine/command.mjs'

const code = ['src', 'cloudfunctions', 'localcloud', 'tests', 'config', 'scripts', 'types']

/** Longest first, so that two at a time end together. */
export const steps = [
  {
    name: 'lint',
    command: tool('eslint'),
    args: ['.', '--max-warnings', '0', '--no-color'],
  },
  { name: 'types', command: tool('tsc'), args: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'format', command: tool('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'tidy',
    command: tool('jest'),
    args: ['--selectProjects', 'node', '--testPathPatterns', 'tests/architecture', '--silent=false'],
  },
  {
    name: 'import law',
    command: tool('depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...code],
  },
  { name: 'dead code', command: tool('knip'), args: ['--no-progress'] },
  {
    name: 'generated docs',
    command: process.execPath,
    args: ['--import', 'tsx', 'scripts/docs/generate.ts', '--check'],
  },
]
