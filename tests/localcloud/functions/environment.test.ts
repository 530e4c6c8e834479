/** The local cloud gives functions every variable they ask for, under the names a deployment sets. */
import { environmentNames } from '../../../cloudfunctions/_kernel/environment'
import { functionVariables } from '../../../localcloud/functions/environment'
import { environmentOf, generateKeys } from '../../../localcloud/wechat-pay/keys'

it('gives a value to each name of the deployment', () => {
  const urls = {
    baseUrl: 'http://127.0.0.1:1/wechat-pay/',
    notifyUrl: 'https://gig-market.example/paynotify',
  }
  const key = 'k'.repeat(44)
  const secrets = {
    sealKey: key,
    searchKey: key,
    signingKey: key,
    internalKey: key,
    identityRegisterKey: key,
    insurerKey: key,
    platformKey: key,
  }
  const given = functionVariables({
    secrets,
    gatewayUrl: 'http://127.0.0.1:1',
    payment: environmentOf(generateKeys(), urls),
  })
  for (const name of environmentNames) expect(given[name]).toMatch(/./)
})
