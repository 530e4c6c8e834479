/** Going together: nothing is asked of who goes alone, and each of the others agrees with one tap. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import type { CompanyView } from '@/contract/round-views'
import { planWords as words } from '@/copy/zh/plan'
import type { PartProps } from './free'
import { isFree } from './use-plan'

/** Shown to who has said they are free. */
export function Together(props: PartProps): ReactNode {
  const { offer, state } = props
  if (!isFree(offer)) return null
  return (
    <Card title={words.together}>
      {state.group.error && <Problem problem={state.group.error} />}
      {offer.company ? <Company {...props} company={offer.company} /> : <Ask {...props} />}
    </Card>
  )
}

function Ask(props: PartProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Text className="small">{words.togetherLead}</Text>
      {!isOpen && (
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {words.start}
        </Button>
      )}
      {isOpen && <Start {...props} />}
      {isOpen && <Join {...props} />}
    </>
  )
}

function Start({ state: { group }, say }: PartProps): ReactNode {
  const start = async (): Promise<void> => {
    if (await group.start()) say(words.codeGiven)
  }
  const options = (['no', 'yes'] as const).map((value) => ({
    value,
    label: words.insists[value],
    detail: words.insistDetail[value],
  }))
  return (
    <>
      <Choice
        legend={words.insist}
        options={options}
        value={group.insists ? 'yes' : 'no'}
        onChange={(value) => group.setInsists(value === 'yes')}
      />
      <Button kind="quiet" busy={group.busy} onPress={() => void start()}>
        {words.getCode}
      </Button>
    </>
  )
}

function Join({ state: { group }, say }: PartProps): ReactNode {
  const join = async (): Promise<void> => {
    if (await group.join()) say(words.joined)
  }
  return (
    <>
      <Text className="strong">{words.haveCode}</Text>
      <Field kind="number" label={words.code} value={group.code} onChange={group.setCode} maxLength={6} />
      {group.code.length === 6 && (
        <Button busy={group.busy} onPress={() => void join()}>
          {words.join}
        </Button>
      )}
    </>
  )
}

function Company({
  company,
  state: { group },
  say,
}: PartProps & { readonly company: CompanyView }): ReactNode {
  const leave = async (): Promise<void> => {
    if (await group.leave()) say(words.left)
  }
  return (
    <>
      <Text className="strong figures">{words.yourCode(company.code)}</Text>
      <Text>{company.names.length > 1 ? words.company(company.names) : words.companyAlone}</Text>
      <Text className="small">{words.companyInsists(company.insists)}</Text>
      <Button kind="text" width="fit" busy={group.busy} onPress={() => void leave()}>
        {words.leave}
      </Button>
    </>
  )
}
