/** Plays WeChat's sign-in in the browser: a demo person is chosen, the gateway gives a token. */
import type { DemoPerson, SessionFace } from './faces'
import { read, remove, write } from './storage'
import { TransportFault } from './transport-fault'

export const choosable: SessionFace['choosable'] = true

export const listPeople: SessionFace['listPeople'] = async () => {
  const reply = await ask('/wechat/people')
  const list = Array.isArray(reply) ? reply : field(reply, 'people')
  return Array.isArray(list) ? list.filter(isPerson) : []
}

export const signIn: SessionFace['signIn'] = async (personId) => {
  const given = field(await ask('/wechat/sign-in', { personId }), 'token')
  if (typeof given !== 'string') throw new TransportFault('sign-in: the gateway gave no token')
  write('token', given)
  write('person', personId)
}

export const signOut: SessionFace['signOut'] = () => {
  remove('token')
  remove('person')
}

export const signedInAs: SessionFace['signedInAs'] = () => read('person')
export const token: SessionFace['token'] = () => read('token')

async function ask(path: string, body?: object): Promise<unknown> {
  try {
    const reply = await fetch(path, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    })
    return await reply.json()
  } catch (fault) {
    throw new TransportFault(`${path}: ${String(fault)}`)
  }
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
}

function isPerson(candidate: unknown): candidate is DemoPerson {
  return ['id', 'name', 'role'].every((name) => typeof field(candidate, name) === 'string')
}
