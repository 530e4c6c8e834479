/** Where the local cloud keeps everything it must remember: one folder, made at the first start. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

export interface DataFolder {
  readonly documents: string
  readonly secrets: string
  readonly merchantKeys: string
  readonly payments: string
  readonly covers: string
  readonly clock: string
  readonly files: string
  readonly functionsLog: string
}

export function openDataFolder(folder: string): DataFolder {
  const files = join(folder, 'storage')
  mkdirSync(files, { recursive: true, mode: 0o700 })
  return {
    documents: join(folder, 'documents.sqlite'),
    secrets: join(folder, 'secrets.json'),
    merchantKeys: join(folder, 'merchant-keys.json'),
    payments: join(folder, 'wechat-pay.journal'),
    covers: join(folder, 'covers.jsonl'),
    clock: join(folder, 'clock.json'),
    files,
    functionsLog: join(folder, 'functions.log'),
  }
}
