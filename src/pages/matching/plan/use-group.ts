/** State of going together: the code one gets or enters, and leaving again. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import type { Day } from '@/domain/calendar/day'

export function useGroup(workOn: Day, reload: () => Promise<unknown>) {
  const [insists, setInsists] = useState(false)
  const [code, setCode] = useState('')
  const starting = useCommand('matching.startGroup')
  const joining = useCommand('matching.joinGroup')
  const leaving = useCommand('matching.leaveGroup')
  const done = async (answer: object | undefined): Promise<boolean> => {
    if (answer) await reload()
    return answer !== undefined
  }
  return {
    insists,
    setInsists,
    code,
    setCode,
    busy: starting.busy || joining.busy || leaving.busy,
    error: starting.error ?? joining.error ?? leaving.error,
    start: async () => done(await starting.run({ workOn, insists })),
    join: async () => done(await joining.run({ workOn, code })),
    leave: async () => done(await leaving.run({ workOn })),
  }
}

export type GroupState = ReturnType<typeof useGroup>
