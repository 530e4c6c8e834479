/**
 * The browser's way to the cloud: the HTTP gateway of CloudBase, or of the local cloud, at the same origin.
 */
import { liveBy } from './device-time.h5'
import type { TransportFace } from './faces'
import { token } from './session'
import { TransportFault } from './transport-fault'

const patienceMilliseconds = 20_000

export const openCloud: TransportFace['openCloud'] = () => undefined

export const callFunction: TransportFace['callFunction'] = async (name, event) => {
  const bearer = token()
  try {
    const reply = await fetch(`/v1/functions/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(patienceMilliseconds),
    })
    liveBy(reply.headers.get('x-local-time'))
    return await reply.json()
  } catch (fault) {
    throw new TransportFault(`${name}: ${String(fault)}`)
  }
}
