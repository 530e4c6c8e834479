/**
 * The code on a pay slip: names one payable item, says nothing about anybody, and cannot be made elsewhere.
 */
import { environment } from '../_kernel/environment'
import { alphabet } from '../_kernel/identifiers'
import { hideBlock, readCode, showBlock, signCode } from '../_kernel/signature'

/** Ids of 12 characters hold 60 bits; two of them and one byte for the kind fill a block of 16 bytes. */
const idsForm = /^item:([0-9a-z]{12}):([0-9a-z]{12}):([A-Za-z]+)(\d*)$/
const kinds = ['base', 'disputed', 'callOut', 'bonus']
/** A byte: the number of the part times the count of kinds, plus the kind. */
const kindCount = kinds.length

function blockOf(itemId: string): Buffer {
  const [, gigId = '', workerId = '', kind = '', number = ''] = idsForm.exec(itemId) ?? []
  const place = kinds.indexOf(kind)
  const last = Number(number) * kindCount + place
  if (place < 0 || last > 255) throw new Error(`no code for ${itemId}`)
  const bits = [...`${gigId}${workerId}`].reduce(
    (sum, character) => (sum << 5n) + BigInt(alphabet.indexOf(character)),
    0n,
  )
  const hex = bits.toString(16).padStart(30, '0')
  return Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from([last])])
}

function itemIdOf(block: Buffer): string {
  const bits = BigInt(`0x${block.subarray(0, 15).toString('hex')}`)
  const letters = Array.from({ length: 24 }, (_, place) =>
    alphabet.charAt(Number((bits >> BigInt((23 - place) * 5)) & 31n)),
  ).join('')
  const last = block.at(15) ?? 0
  const kind = kinds[last % kindCount] ?? ''
  const number = (last - (last % kindCount)) / kindCount
  return `item:${letters.slice(0, 12)}:${letters.slice(12)}:${kind}${number === 0 ? '' : number}`
}

/** Written on the paper and in its QR; 35 characters. */
export const slipCode = (itemId: string): string =>
  signCode({ purpose: 'slip', parts: [hideBlock('slip', blockOf(itemId))] })

/** The item that a code names; undefined when the code was not made here. */
export function itemOfCode(code: string): string | undefined {
  const [hidden] = readCode('slip', code) ?? []
  return hidden === undefined ? undefined : itemIdOf(showBlock('slip', hidden))
}

/** Where the QR leads: the public page, in whatever browser or scanner somebody has. */
export const slipAddress = (code: string): string =>
  `${environment('PUBLIC_URL')}/#/pages/wages/verify/index?code=${encodeURIComponent(code)}`
