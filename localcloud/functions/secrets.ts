/**
 * Makes the secrets of this installation at the first start and keeps them in one file only its owner can
 * read.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'

const key = v.pipe(v.string(), v.minLength(43))

const secretsSchema = v.object({
  sealKey: key,
  searchKey: key,
  signingKey: key,
  internalKey: key,
  identityRegisterKey: key,
  insurerKey: key,
  /** Signs what the local cloud itself gives out: sessions, file addresses, worker credentials. */
  platformKey: key,
})

export type Secrets = v.InferOutput<typeof secretsSchema>

/** 32 random bytes, base64. */
const newKey = () => randomBytes(32).toString('base64')

function makeSecrets(): Secrets {
  return {
    sealKey: newKey(),
    searchKey: newKey(),
    signingKey: newKey(),
    internalKey: newKey(),
    identityRegisterKey: newKey(),
    insurerKey: newKey(),
    platformKey: newKey(),
  }
}

/**
 * Takes the file's path; without the file new secrets are made, and data sealed under lost ones stays sealed.
 */
export function keepSecrets(path: string): Secrets {
  if (existsSync(path)) return v.parse(secretsSchema, JSON.parse(readFileSync(path, 'utf8')))
  const made = makeSecrets()
  writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return made
}
