/** State of the public check: the code that was scanned or typed, and what the city says of it. */
import { useState } from 'react'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'

/** Shape of a code; anything else is not asked about, because nothing could be found. */
const codeForm = /^[0-9A-Za-z:._~-]{8,64}$/

export function useVerify() {
  const { code: scanned = '' } = useParameters()
  const [typed, setTyped] = useState('')
  const [code, setCode] = useState(scanned)
  const fits = codeForm.test(code)
  const check = useQuery('papers.verifySlip', fits ? { code } : undefined)
  return { typed, setTyped, code, fits, check, submit: () => setCode(typed.trim()) }
}

export type VerifyState = ReturnType<typeof useVerify>
