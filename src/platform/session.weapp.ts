/** In WeChat the platform itself says who calls, so there is nothing to choose and nothing to carry. */
import type { SessionFace } from './faces'

export const choosable: SessionFace['choosable'] = false
export const listPeople: SessionFace['listPeople'] = async () => []
export const signIn: SessionFace['signIn'] = async () => undefined
export const signOut: SessionFace['signOut'] = () => undefined
export const signedInAs: SessionFace['signedInAs'] = () => undefined
export const token: SessionFace['token'] = () => undefined
