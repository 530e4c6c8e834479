/** State of the real name: two lines, one consent, and what is still missing. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { realNameWords as words } from '@/copy/zh/gig'

export interface RealNameForm {
  readonly name: string
  readonly idNumber: string
  readonly consents: boolean
}

export type RealNameFlaws = Readonly<Partial<Record<keyof RealNameForm, string>>>

/**
 * What is missing, as the person reads it; whether name and number belong together is for the register to
 * say.
 */
export function flawsOf({ name, idNumber, consents }: RealNameForm): RealNameFlaws {
  return {
    ...(name.trim().length < 2 && { name: words.nameMissing }),
    ...(!/^\d{17}[\dX]$/.test(idNumber) && { idNumber: words.idMissing }),
    ...(!consents && { consents: words.consentMissing }),
  }
}

export function useRealName() {
  const me = useQuery('accounts.openMe', {})
  const confirm = useCommand('accounts.confirmRealName')
  const [form, setForm] = useState<RealNameForm>({ name: '', idNumber: '', consents: false })
  const [flaws, setFlaws] = useState<RealNameFlaws>({})
  const put = (change: Partial<RealNameForm>): void => setForm((before) => ({ ...before, ...change }))
  const submit = async (): Promise<void> => {
    const found = flawsOf(form)
    setFlaws(found)
    if (Object.keys(found).length > 0) return
    await confirm.run({ name: form.name.trim(), idNumber: form.idNumber, consent: true })
    await me.reload()
  }
  return { me, form, flaws, put, confirm, submit, done: me.data?.realName === 'confirmed' }
}
