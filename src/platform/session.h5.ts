/** Plays WeChat's sign-in in the browser: a demo person is chosen, the gateway gives a token. */
import type { DemoPerson, SessionFace } from './faces'
import { askGateway, fieldOf } from './gateway'
import { read, remove, write } from './storage'
import { TransportFault } from './transport-fault'

export const choosable: SessionFace['choosable'] = true

export const listPeople: SessionFace['listPeople'] = async () => {
  const list = fieldOf((await askGateway('/wechat/people')).body, 'people')
  return Array.isArray(list) ? list.filter(isPerson) : []
}

export const signIn: SessionFace['signIn'] = async (personId) => {
  const given = fieldOf((await askGateway('/wechat/sign-in', { personId })).body, 'token')
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

function isPerson(candidate: unknown): candidate is DemoPerson {
  return ['id', 'name', 'role'].every((name) => typeof fieldOf(candidate, name) === 'string')
}
