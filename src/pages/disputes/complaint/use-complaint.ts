/** State of one complaint, and taking it back. */
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'

export function useComplaint() {
  const { complaintId = '' } = useParameters()
  const complaint = useQuery('disputes.openComplaint', { complaintId })
  const withdrawing = useCommand('disputes.withdrawComplaint')
  /** Gives true when it was taken back. */
  const withdraw = async (reason: string): Promise<boolean> => {
    const withdrawn = await withdrawing.run({ complaintId, reason })
    await complaint.reload()
    return withdrawn !== undefined
  }
  return { complaint, withdrawing, withdraw }
}

export type ComplaintPage = ReturnType<typeof useComplaint>
