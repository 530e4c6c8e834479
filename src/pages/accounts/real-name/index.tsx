/** The real name, once, before the first work: two lines, one consent, and what becomes of them. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { realNameWords as words } from '@/copy/zh/gig'
import { back } from '@/platform/navigation'
import { useRealName } from './use-real-name'

export default function RealNamePage(): ReactNode {
  const state = useRealName()
  const action = state.done ? (
    <Button onPress={back}>{words.goOn}</Button>
  ) : (
    <Button busy={state.confirm.busy} onPress={() => void state.submit()}>
      {words.submit}
    </Button>
  )
  return (
    <Page title={words.title} lead={words.lead} action={action}>
      {state.done ? (
        <Notice kind="done" live title={words.done}>
          {state.me.data?.nameMasked}
        </Notice>
      ) : (
        <Form state={state} />
      )}
    </Page>
  )
}

function Form({ state }: { readonly state: ReturnType<typeof useRealName> }): ReactNode {
  const { form, flaws, put, confirm, submit } = state
  return (
    <>
      <Field
        label={words.name}
        hint={words.nameHint}
        value={form.name}
        onChange={(name) => put({ name })}
        maxLength={25}
        {...(flaws.name && { error: flaws.name })}
      />
      <Field
        label={words.idNumber}
        hint={words.idHint}
        value={form.idNumber}
        onChange={(idNumber) => put({ idNumber: idNumber.trim().toUpperCase() })}
        maxLength={18}
        {...(flaws.idNumber && { error: flaws.idNumber })}
      />
      <Choice
        several
        stacked
        legend={words.why}
        options={[{ value: 'yes', label: words.consent, detail: words.kept }]}
        value={form.consents ? ['yes'] : []}
        onChange={(chosen) => put({ consents: chosen.includes('yes') })}
        {...(flaws.consents && { error: flaws.consents })}
      />
      {confirm.error && <Problem problem={confirm.error} onRetry={() => void submit()} />}
    </>
  )
}
