/** Runs the built bundles: instances of a function, each with a memory of its own. */
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

export type Main = (event: unknown, context: unknown) => Promise<unknown>
type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  folder: string,
) => void

export interface FunctionHost {
  readonly names: readonly string[]
  /** A fresh instance: the bundle runs again, with empty memory. */
  start(name: string): Main
}

/** Takes the folder of the bundles; each is compiled once and started as often as wanted. */
export function openFunctionHost(folder: string): FunctionHost {
  const requireHere = createRequire(join(folder, 'city.js'))
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.js') && file !== 'city.js')
    .map((file) => file.slice(0, -3))
  const compiled = new Map<string, Wrapped>()
  const wrapped = (name: string): Wrapped => {
    const known = compiled.get(name)
    if (known) return known
    const filename = join(folder, `${name}.js`)
    const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`
    const run = new Script(text, { filename }).runInThisContext() as Wrapped
    compiled.set(name, run)
    return run
  }
  return {
    names,
    start(name) {
      const module = { exports: {} }
      wrapped(name)(module.exports, requireHere, module, join(folder, `${name}.js`), folder)
      return (module.exports as { main: Main }).main
    },
  }
}
