/** The registry of codes: what the code refuses with is listed, and what is listed is used. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { errorCodes } from '@/contract/errors'
import { words } from '@/domain/policy/words'

const code = new RegExp(`'((?:${[...words, 'kernel'].join('|')})\\.[a-z-]+\\.[a-z0-9-]+)'`, 'g')

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))

const codesIn = (folders: readonly string[]): Set<string> =>
  new Set(
    folders.flatMap(sources).flatMap((text) => [...text.matchAll(code)].flatMap(([, found]) => found ?? [])),
  )

it('lists each code once', () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length)
})

it('lists exactly the codes that rules, functions, the host and the client use', () => {
  const used = codesIn(['src/domain', 'src/api', 'cloudfunctions', 'localcloud/functions'])
  expect([...errorCodes].sort()).toEqual([...used].sort())
})
