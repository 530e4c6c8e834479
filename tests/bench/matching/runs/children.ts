/** Starts a process for one measurement and ends it at its limit; a peer that hangs holds nobody up. */
import { spawn } from 'node:child_process'

export type Ended =
  | { readonly how: 'answered'; readonly line: string }
  | { readonly how: 'over the limit' }
  | { readonly how: 'out of memory' }
  | { readonly how: 'failed'; readonly why: string }

export interface Command {
  readonly program: string
  readonly words: readonly string[]
  readonly limitSeconds: number
}

const saysMemory = (text: string): boolean =>
  /heap out of memory|allocation failed|Invalid (typed )?array length|bad_alloc|abort|Array buffer/i.test(
    text,
  )

function endOf(text: { out: string; wrong: string }, code: number | null, signal: string | null): Ended {
  if (code === 0) return { how: 'answered', line: text.out.trim() }
  if (saysMemory(text.wrong) || signal === 'SIGABRT') return { how: 'out of memory' }
  return { how: 'failed', why: text.wrong.trim().split('\n')[0] ?? String(signal ?? code) }
}

/** Never rejects: how it ended is the measurement. */
export function runChild({ program, words, limitSeconds }: Command): Promise<Ended> {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { out: '', wrong: '' }
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text.wrong += chunk.toString()))
  return new Promise((resolve) => {
    let isOver = false
    const limit = setTimeout(() => {
      isOver = true
      child.kill('SIGKILL')
    }, limitSeconds * 1_000)
    child.on('error', ({ message }) => {
      clearTimeout(limit)
      resolve({ how: 'failed', why: message })
    })
    child.on('close', (code, signal) => {
      clearTimeout(limit)
      resolve(isOver ? { how: 'over the limit' } : endOf(text, code, signal))
    })
  })
}
