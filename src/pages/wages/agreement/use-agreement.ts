/**
 * State of the agreement to receive without a tap: asked for on WeChat's page, looked at again, taken back.
 */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { agree as agreeAtWechat } from '@/platform/agree'

export function useAgreement() {
  const agreement = useQuery('wages.openAgreement', {})
  const asking = useCommand('wages.agreeToReceive')
  const checking = useCommand('wages.checkAgreement')
  const ending = useCommand('wages.endAgreement')
  const [declined, setDeclined] = useState(false)
  /** Nothing counts before WeChat says that the worker has agreed there. */
  const agree = async (): Promise<void> => {
    setDeclined(false)
    const parameters = (await asking.run({}))?.parameters
    if (parameters) {
      const { mchId: merchantId, appId, package: packageText } = parameters
      const shown = await agreeAtWechat({ merchantId, appId, package: packageText })
      setDeclined(shown.kind !== 'done')
    }
    await checking.run({})
    await agreement.reload()
  }
  const end = async (): Promise<void> => {
    await ending.run({})
    await agreement.reload()
  }
  const busy = asking.busy || checking.busy || ending.busy
  return { agreement, declined, busy, agree, end, errors: [asking.error, checking.error, ending.error] }
}

export type AgreementState = ReturnType<typeof useAgreement>
