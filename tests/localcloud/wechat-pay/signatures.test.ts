/**
 * Proves the stand-in's cryptography by published samples, and by the client library's own, written by
 * others.
 */
import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin'
import * as fastCheck from 'fast-check'
import { generateKeys } from '../../../localcloud/wechat-pay/keys'
import {
  cashierText,
  decryptedField,
  isSigned,
  replyText,
  requestText,
  sealed,
  signText,
  unsealed,
} from '../../../localcloud/wechat-pay/signatures'
import { propertyRuns } from '../../property-runs'
import { galois, phone, privateKey, reply, replyPublicKey, request } from './official-vectors'

const keys = generateKeys()

describe('published samples', () => {
  it('signs the sample order as the merchant doc centre does', () => {
    expect(signText(requestText(request), privateKey)).toBe(request.signature)
  })

  it('signs the sample phone parameters as the signing guide does', () => {
    const text = cashierText({ ...phone, package: `prepay_id=${phone.prepayId}` })
    expect(signText(text, privateKey)).toBe(phone.miniProgramSignature)
  })

  it('gives the other sample signature, of an app, when the prefix is left out: the classic mistake', () => {
    const text = cashierText({ ...phone, package: phone.prepayId })
    expect(signText(text, privateKey)).toBe(phone.appSignature)
  })

  it('accepts the sample reply, and not one with a changed letter', () => {
    expect(isSigned(replyText(reply), reply.signature, replyPublicKey)).toBe(true)
    expect(isSigned(replyText({ ...reply, body: `${reply.body} ` }), reply.signature, replyPublicKey)).toBe(
      false,
    )
  })

  it('seals and unseals the sample of Galois counter mode', () => {
    expect(Buffer.from(sealed(galois.plaintext, galois), 'base64')).toEqual(galois.sealed)
    expect(unsealed(galois.sealed.toString('base64'), galois)).toEqual(galois.plaintext)
  })

  it('does not unseal when one bit of the ciphertext changed', () => {
    const changed = Buffer.from(galois.sealed)
    changed.writeUInt8(changed.readUInt8(0) ^ 1, 0)
    expect(() => unsealed(changed.toString('base64'), galois)).toThrow('authenticate')
  })
})

describe('two implementations that know nothing of each other', () => {
  it('agree on every signature', () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: 'binary' }), (body) => {
        const parts = { timestamp: '1722850421', nonce: 'n', body }
        const theirs = Rsa.sign(Formatter.response('1722850421', 'n', body), keys.platformPrivateKey)
        expect(signText(replyText(parts), keys.platformPrivateKey)).toBe(theirs)
        expect(isSigned(replyText(parts), theirs, keys.platformPublicKey)).toBe(true)
      }),
      { numRuns: propertyRuns(40) },
    )
  })

  it('open what the other sealed', () => {
    fastCheck.assert(
      fastCheck.property(
        fastCheck.string({ unit: 'grapheme' }),
        fastCheck.string(),
        (text, associatedData) => {
          const sealing = {
            key: Buffer.from(keys.apiKey),
            nonce: Buffer.from('0123456789ab'),
            associatedData,
          }
          const ours = sealed(Buffer.from(text), sealing)
          expect(Aes.AesGcm.decrypt(ours, keys.apiKey, '0123456789ab', associatedData)).toBe(text)
          const theirs = Aes.AesGcm.encrypt(text, keys.apiKey, '0123456789ab', associatedData)
          expect(unsealed(theirs, sealing).toString()).toBe(text)
        },
      ),
    )
  })

  it('read a name that the other encrypted, and nothing that was encrypted for somebody else', () => {
    const encrypted = Rsa.encrypt('王建国', Rsa.from(keys.platformPublicKey, 'public'))
    expect(decryptedField(encrypted, keys.platformPrivateKey)).toBe('王建国')
    expect(decryptedField(encrypted, keys.merchantPrivateKey)).toBeNull()
  })
})
