/** The things that are built, what each is made from and what comes out. */
import { buildFunctions } from './functions.mjs'
import { hashOf, isFresh, writeStamp } from './stamp.mjs'
import { buildLocalCloud } from './localcloud.mjs'
import { buildSimulation } from './simulation.mjs'
import { buildPhone } from './taro.mjs'

const everywhere = ['package-lock.json', 'tsconfig.json', 'scripts/build']
const phone = [...everywhere, 'src', 'config', 'project.config.json', 'babel.config.js']

export const targets = [
  {
    name: 'weapp',
    inputs: phone,
    outputs: ['dist/weapp/app.json'],
    build: () => buildPhone('weapp'),
  },
  {
    name: 'h5',
    inputs: phone,
    outputs: ['dist/h5/index.html'],
    build: () => buildPhone('h5'),
  },
  {
    name: 'functions',
    inputs: [...everywhere, 'cloudfunctions', 'src/domain', 'src/contract', 'src/policies', 'src/copy'],
    outputs: ['dist/cloudfunctions/cloudbaserc.json', 'dist/cloudfunctions/schema.json'],
    build: buildFunctions,
  },
  {
    name: 'localcloud',
    inputs: [
      ...everywhere,
      'localcloud',
      'cloudfunctions/_kernel',
      'src/domain',
      'src/contract',
      'src/policies',
    ],
    outputs: ['dist/localcloud/main.js', 'dist/localcloud/worker.js'],
    build: buildLocalCloud,
  },
  {
    name: 'simulation',
    inputs: [
      ...everywhere,
      'tests/simulation',
      'localcloud',
      'cloudfunctions',
      'src/domain',
      'src/contract',
      'src/policies',
      'src/copy',
    ],
    outputs: ['dist/simulation/city.js', 'dist/simulation/wages.js'],
    build: buildSimulation,
  },
]

/** Builds one target unless it is fresh; gives `{ name, ok, seconds, note }` and throws nothing. */
export async function bringUpToDate(target, { always = false } = {}) {
  const startedAt = performance.now()
  const hash = hashOf(target.inputs)
  const ended = (ok, note) => ({
    name: target.name,
    ok,
    note,
    seconds: (performance.now() - startedAt) / 1000,
  })
  if (!always && isFresh(target, hash)) return ended(true, 'fresh')
  try {
    const note = await target.build()
    writeStamp(target, hash)
    return ended(true, note ?? 'built')
  } catch (error) {
    return ended(false, error.message)
  }
}

/** Takes names, all when empty; builds one after another (two cores) and prints a line for each. */
export async function buildAll(names, options) {
  const unknown = names.filter((name) => targets.every((target) => target.name !== name))
  if (unknown.length > 0) throw new Error(`unknown target ${unknown.join(', ')}`)
  const results = []
  for (const target of targets.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const result = await bringUpToDate(target, options)
    const line = `build ${result.name.padEnd(11)} ${result.seconds.toFixed(1).padStart(5)} s  ${result.note}`
    if (result.ok) console.log(line)
    else console.error(`build ${result.name} FAILED after ${result.seconds.toFixed(1)} s\n${result.note}`)
    results.push(result)
  }
  return results
}
