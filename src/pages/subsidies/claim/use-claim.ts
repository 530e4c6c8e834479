/** State of this year's claim: as it would be filed, or as it was. */
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useShownAgain } from '@/platform/shown-again'

const scheme = 'accidentInsurance'

export function useClaim() {
  const claim = useQuery('subsidies.openClaim', { scheme })
  const filing = useCommand('subsidies.fileClaim')
  useShownAgain(() => void claim.reload())
  /** Gives true when it was filed. */
  const file = async (): Promise<boolean> => {
    const filed = await filing.run({ scheme })
    await claim.reload()
    return filed !== undefined
  }
  return { claim, filing, file }
}

export type ClaimState = ReturnType<typeof useClaim>
