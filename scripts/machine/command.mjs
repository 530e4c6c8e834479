/** Runs one command as a child, quietly or aloud, and says how it ended and how long it took. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** The project's own folder, wherever it was cloned to and wherever it is called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Children still running: they are ended when this process is told to end, so that nothing is left behind.
 */
const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal)
    process.exitCode = 1
  })
}

/** Takes the name of a tool of this project; gives the path of its command. */
export function tool(name) {
  return join(root, 'node_modules', '.bin', name)
}

function collect(child, quiet) {
  let output = ''
  if (!quiet) return () => output
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return () => output
}

/**
 * Takes command and arguments; gives `{ ok, output, seconds }` and never throws.
 * `quiet` keeps the output to be shown on failure; `limitSeconds` ends a command that hangs.
 */
export function run(command, args, { quiet = true, env = {}, limitSeconds = 900 } = {}) {
  const startedAt = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  })
  running.add(child)
  const output = collect(child, quiet)
  const limit = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000)
  return new Promise((resolve) => {
    const end = (ok, why = '') => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ ok, output: output() + why, seconds: (performance.now() - startedAt) / 1000 })
    }
    child.on('error', (error) => end(false, error.message))
    child.on('close', (code, signal) => end(code === 0, signal ? `ended by ${signal}\n` : ''))
  })
}

/** Takes `--name value`, `--name=value` or `--name`; gives the value, true, or undefined. */
export function option(name, args = process.argv.slice(2)) {
  const at = args.findIndex((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`))
  if (at < 0) return undefined
  if (args[at].includes('=')) return args[at].slice(name.length + 3)
  const next = args[at + 1]
  return next === undefined || next.startsWith('--') ? true : next
}
