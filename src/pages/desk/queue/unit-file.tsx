/** The papers of a unit, large enough to read the seal. */
import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { useQuery } from '@/api/use-query'
import type { PayrollAccountView } from '@/contract/accounts'
import { payrollAccountWords as accountWords } from '@/copy/zh/payroll-account'
import { queueWords as words } from '@/copy/zh/desk'
import { Facts } from './facts'

export function UnitFile({ unitId }: { readonly unitId: string }): ReactNode {
  const { data, error, reload } = useQuery('accounts.openUnit', { unitId })
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading cards={1} />
  return (
    <Card title={words.papers}>
      <Facts
        facts={[
          { label: words.kind, value: words.unitKinds[data.kind] },
          { label: words.legal, value: data.legalRepresentativeMasked },
          { label: words.handler, value: data.handlerMasked },
          ...(data.payrollAccount
            ? [{ label: accountWords.number, value: accountText(data.payrollAccount) }]
            : []),
        ]}
      />
      <View className="desk-papers">
        <Paper label={words.licence} url={data.licenceUrl} />
        <Paper label={words.authorisation} url={data.authorisationUrl} />
      </View>
    </Card>
  )
}

const accountText = ({ subMerchantId, state }: PayrollAccountView): string =>
  `${subMerchantId} · ${accountWords.states[state]}`

function Paper({ label, url }: { readonly label: string; readonly url: string | null }): ReactNode {
  return (
    <View className="stack stack--tight">
      <Text className="strong">{label}</Text>
      {url ? (
        <Image className="desk-papers__picture" src={url} ariaLabel={label} />
      ) : (
        <Text className="small">{words.noPicture}</Text>
      )}
    </View>
  )
}
