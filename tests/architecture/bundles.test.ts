/** Proves the budgets of what is deployed; a part that was not built fails here, it is not passed over. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './tree'

const folder = join(projectRoot, 'dist', 'cloudfunctions')
const budgetBytes = 1_300_000

/** Functions that carry more than the SDK: the client of WeChat Pay, or fonts and tables. */
const widerBudgetBytes = new Map([['papers', 4_000_000]])

interface DeployedFunction {
  readonly name: string
  readonly handler: string
  readonly timeout: number
}

function deployedFunctions(): DeployedFunction[] {
  const file = join(folder, 'cloudbaserc.json')
  if (!existsSync(file)) throw new Error('dist/cloudfunctions is missing: run npm run build functions')
  const deployment: { functions: DeployedFunction[] } = JSON.parse(readFileSync(file, 'utf8'))
  return deployment.functions
}

describe('deployed functions', () => {
  it('are there, each as one file within its budget', () => {
    const sizes = deployedFunctions().map(({ name }) => ({
      name,
      bytes: statSync(join(folder, name, 'index.js')).size,
    }))
    expect(sizes.length).toBeGreaterThan(0)
    const budgetOf = (name: string) => widerBudgetBytes.get(name) ?? budgetBytes
    expect(sizes.filter(({ name, bytes }) => bytes > budgetOf(name))).toEqual([])
  })

  it('load alone, with nothing but what lies in their own folder', () => {
    for (const { name } of deployedFunctions()) {
      const load = `require(${JSON.stringify(join(folder, name, 'index.js'))})`
      const { status, stderr } = spawnSync(process.execPath, ['-e', load], {
        cwd: tmpdir(),
        encoding: 'utf8',
      })
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' })
    }
  })

  it('state a time limit that CloudBase accepts, from 1 to 60 seconds', () => {
    expect(deployedFunctions().filter(({ timeout }) => !(timeout >= 1 && timeout <= 60))).toEqual([])
  })

  it('are declared together with the collections they need', () => {
    const schema: unknown = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'))
    expect(Object.keys(Object(schema)).length).toBeGreaterThan(0)
  })
})
