/**
 * `npm start`: from a fresh clone to a running city on this machine.
 * `--port 7300` chooses the port (0: any free one); `--fresh` starts with a new, empty data folder.
 */
import { rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildAll } from './build/targets.mjs'
import { option, root } from './machine/command.mjs'
import { ensureInstalled } from './machine/install.mjs'

/** Signals reach the local cloud itself, which closes its store before it ends. */
function startLocalCloud(port) {
  const args = [join(root, 'dist', 'localcloud', 'main.js'), '--port', port]
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PORT: port },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => (process.exitCode = code ?? 1))
}

await ensureInstalled()
const built = await buildAll(['h5', 'functions', 'localcloud'])
if (built.every(({ ok }) => ok)) {
  if (option('fresh')) rmSync(join(root, '.local'), { recursive: true, force: true })
  startLocalCloud(String(option('port') ?? process.env.PORT ?? 7300))
} else {
  process.exitCode = 1
}
