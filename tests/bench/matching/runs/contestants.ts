/**
 * Says who takes part here, and how each is asked: JavaScript peers in Node, the native one compiled first.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, versionOf } from '../peers/package-of'
import { solvers } from '../peers/peers'
import type { Command } from './children'
import { childProgramOf, limitSeconds } from './programs'
import type { Timing, WarmUp } from './timing'

/** Repeats after the first run, at most so many or for so long. */
const warmUp: WarmUp = { mostRuns: 15, mostMs: 3_000, coldUpToMs: 45_000 }

export interface Contestant {
  readonly name: string
  readonly version: string
  command(instanceFile: string): Command
  read(line: string): Timing
}

const limits = [warmUp.mostRuns, warmUp.mostMs, warmUp.coldUpToMs].map(String)
const childProgram = childProgramOf('round-child')

const inNode = ({ name, packageName }: (typeof solvers)[number]): Contestant => ({
  name,
  version: packageName === undefined ? 'this tree' : versionOf(packageName),
  command: (file) => ({
    program: process.execPath,
    words: ['--max-old-space-size=6000', childProgram, name, file, ...limits],
    limitSeconds,
  }),
  read: (line) => JSON.parse(line) as Timing,
})

const header = '/usr/include/lemon/network_simplex.h'
const nativeSource = join('tests', 'bench', 'matching', 'native', 'lemon.cpp')
const nativeProgram = join('.tmp', 'bench-matching', 'lemon')
const nativeRuns = 6

/** Whichever the machine names, or the usual one. */
const compiler = process.env['CXX'] ?? 'g++'

/** The fastest peer that we know, where its header and a compiler are. */
function lemon(): readonly Contestant[] {
  if (!existsSync(header)) return []
  mkdirSync(join('.tmp', 'bench-matching'), { recursive: true })
  const words = ['-O2', '-std=c++17', '-w', nativeSource, '-o', nativeProgram]
  if (spawnSync(compiler, words, { stdio: 'ignore' }).status !== 0) return []
  const command: Contestant['command'] = (file) => ({
    program: nativeProgram,
    words: [file, String(nativeRuns)],
    limitSeconds,
  })
  return [{ name: 'lemon (C++)', version: '1.3.1', command, read: readNative }]
}

function readNative(line: string): Timing {
  const { times, objective } = JSON.parse(line) as { times: readonly number[]; objective: number }
  const [coldMs = Number.NaN, ...warmMs] = times
  return { loadMs: 0, coldMs, warmMs, objective, memoryMegabytes: 0 }
}

/** Ours first; then every peer that is installed. */
export const contestants = (): readonly Contestant[] => [
  ...solvers.filter(({ packageName }) => packageName === undefined || isInstalled(packageName)).map(inNode),
  ...lemon(),
]
