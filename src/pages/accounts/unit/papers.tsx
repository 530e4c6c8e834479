/** The papers of a unit: five lines and two pictures. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { PictureField } from '@/components/picture-field'
import { Problem } from '@/components/problem'
import { unitWords as words } from '@/copy/zh/employer'
import type { UnitPageState } from './use-unit'

const kinds = ['company', 'soleTrader', 'publicBody'] as const
const codeLength = 18

export function Papers({ unit }: { readonly unit: UnitPageState }): ReactNode {
  const { send, submit } = unit
  return (
    <View className="stack stack--wide">
      <Lines unit={unit} />
      <Pictures unit={unit} />
      {send.error && <Problem problem={send.error} onRetry={() => void submit()} />}
      <Button busy={send.busy} onPress={() => void submit()}>
        {words.submit}
      </Button>
    </View>
  )
}

function Lines({ unit: { form, put, missing } }: { readonly unit: UnitPageState }): ReactNode {
  return (
    <>
      <Field
        label={words.name}
        hint={words.nameHint}
        value={form.name}
        onChange={(name) => put({ name })}
        error={missing.name}
        maxLength={60}
      />
      <Field
        label={words.code}
        hint={words.codeHint}
        value={form.creditCode}
        onChange={(creditCode) => put({ creditCode })}
        error={missing.creditCode}
        maxLength={codeLength}
      />
      <Choice
        legend={words.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={form.kind}
        onChange={(chosen) => kinds.filter((kind) => kind === chosen).forEach((kind) => put({ kind }))}
        error={missing.kind}
      />
      <Field
        label={words.legal}
        value={form.legalRepresentative}
        onChange={(legalRepresentative) => put({ legalRepresentative })}
        error={missing.legalRepresentative}
        maxLength={25}
      />
      <Field
        label={words.address}
        value={form.address}
        onChange={(address) => put({ address })}
        error={missing.address}
        maxLength={60}
      />
    </>
  )
}

function Pictures({ unit: { form, put, missing } }: { readonly unit: UnitPageState }): ReactNode {
  return (
    <>
      <PictureField
        label={words.licence}
        hint={words.licenceHint}
        previewUrl={form.licenceUrl}
        onPicture={({ fileId, previewUrl }) => put({ licenceFileId: fileId, licenceUrl: previewUrl })}
        error={missing.licenceFileId}
      />
      <PictureField
        label={words.authorisation}
        hint={words.authorisationHint}
        previewUrl={form.authorisationUrl}
        onPicture={({ fileId, previewUrl }) =>
          put({ authorisationFileId: fileId, authorisationUrl: previewUrl })
        }
        error={missing.authorisationFileId}
      />
    </>
  )
}
