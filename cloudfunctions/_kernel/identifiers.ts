/** Ids: random ones, and those derived from a secret so that the same person always gets the same one. */
import { createHmac, randomBytes } from 'node:crypto'
import { environment } from './environment'

/** 32 characters without look-alikes (no i, l, o, u): 12 of them hold 60 bits. */
export const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

const spell = (bytes: Buffer, length: number) =>
  [...bytes.subarray(0, length)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('')

/** A fresh random id of 12 characters. */
export const newId = (): string => spell(randomBytes(12), 12)

/** A fresh merchant number for WeChat Pay: letters and digits only, 20 characters. */
export const newNumber = (): string => spell(randomBytes(20), 20)

/** The id under `searchKey` of the person behind an openid; the openid cannot be had back from it. */
export const personIdUnder = (searchKey: string, openid: string): string =>
  spell(createHmac('sha256', searchKey).update(`person:${openid}`).digest(), 12)

/** The person behind an openid, under this deployment's own key. */
export const personIdOf = (openid: string): string => personIdUnder(environment('SEARCH_KEY'), openid)
