/** State of an audit: part by part, page by page, until each has no next. */
import { useState } from 'react'
import { ask } from '@/api/client'
import type { AuditPage } from '@/contract/closes'
import type { CallError } from '@/contract/reply'

/** In the order in which they are checked. */
export const auditParts: readonly AuditPage['part'][] = ['balances', 'entries', 'chain']

export interface Audited {
  readonly checked: number
  readonly findings: AuditPage['findings']
  readonly isOver: boolean
}

export type AuditState = Readonly<Partial<Record<AuditPage['part'], Audited>>>

/** What is known of a part after one more page of it. */
export const afterPage = (before: Audited | undefined, page: AuditPage): Audited => ({
  checked: (before?.checked ?? 0) + page.checked,
  findings: [...(before?.findings ?? []), ...page.findings],
  isOver: page.next === null,
})

/** Asks for every page of a part; gives the error that ended it, if one did. */
async function auditPart(
  part: AuditPage['part'],
  tell: (audited: Audited) => void,
): Promise<CallError | undefined> {
  let audited: Audited | undefined
  let after: string | undefined
  do {
    const reply = await ask('wages.auditBook', { part, ...(after !== undefined && { after }) })
    if (!reply.ok) return reply.error
    audited = afterPage(audited, reply.data)
    tell(audited)
    after = reply.data.next ?? undefined
  } while (after !== undefined)
  return undefined
}

export function useAudit() {
  const [parts, setParts] = useState<AuditState>({})
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const start = async (): Promise<void> => {
    setBusy(true)
    setError(undefined)
    setParts({})
    for (const part of auditParts) {
      const wrong = await auditPart(part, (audited) => setParts((before) => ({ ...before, [part]: audited })))
      if (wrong) {
        setError(wrong)
        break
      }
    }
    setBusy(false)
  }
  return { parts, busy, error, start }
}
