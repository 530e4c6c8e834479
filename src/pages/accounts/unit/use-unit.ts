/** State of the unit's papers: what is typed and photographed, what is missing, what was answered. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { unitWords as words } from '@/copy/zh/employer'
import { useShownAgain } from '@/platform/shown-again'

export interface UnitForm {
  readonly name: string
  readonly creditCode: string
  readonly kind: '' | 'company' | 'soleTrader' | 'publicBody'
  readonly legalRepresentative: string
  readonly address: string
  readonly licenceFileId: string
  readonly licenceUrl: string
  readonly authorisationFileId: string
  readonly authorisationUrl: string
}

const blank: UnitForm = {
  name: '',
  creditCode: '',
  kind: '',
  legalRepresentative: '',
  address: '',
  licenceFileId: '',
  licenceUrl: '',
  authorisationFileId: '',
  authorisationUrl: '',
}

export type Missing = Readonly<Partial<Record<keyof UnitForm, string>>>

const sentenceFor: Readonly<Record<string, string | undefined>> = {
  kind: words.missingKind,
  licenceFileId: words.missingPicture,
  authorisationFileId: words.missingPicture,
}

/** Every field that is still empty, with its sentence; the addresses of previews are not asked for. */
function missingIn(form: UnitForm): Missing {
  const asked = Object.entries(form).filter(([name, value]) => !name.endsWith('Url') && value.trim() === '')
  return Object.fromEntries(asked.map(([name]) => [name, sentenceFor[name] ?? words.missing]))
}

export function useUnit() {
  const me = useQuery('accounts.openMe', {})
  useShownAgain(() => void me.reload())
  const send = useCommand('accounts.submitUnit')
  const [form, setForm] = useState(blank)
  const [tried, setTried] = useState(false)
  const missing = missingIn(form)
  const put = (change: Partial<UnitForm>): void => setForm((before) => ({ ...before, ...change }))
  const submit = async (): Promise<void> => {
    setTried(true)
    const { kind, creditCode, name, legalRepresentative, address, licenceFileId, authorisationFileId } = form
    if (kind === '' || Object.keys(missing).length > 0) return
    const papers = { name, legalRepresentative, address, licenceFileId, authorisationFileId }
    const sent = await send.run({ ...papers, kind, creditCode: creditCode.trim().toUpperCase() })
    if (sent) await me.reload()
  }
  return { me, form, put, submit, send, missing: tried ? missing : {} }
}

export type UnitPageState = ReturnType<typeof useUnit>
