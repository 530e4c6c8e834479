/**
 * Opens the services a function calls outside CloudBase (payment, register, insurer) on loopback, and its
 * secrets.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGateway } from '../../localcloud/gateway/server'
import { wechatPayRoutes } from '../../localcloud/gateway/wechat-pay-routes'
import { identityRegisterRoutes } from '../../localcloud/identity-register/routes'
import { createCoverBook } from '../../localcloud/insurer/cover-book'
import { insurerRoutes } from '../../localcloud/insurer/routes'
import { personByOpenid } from '../../localcloud/seed/people'
import { environmentOf } from '../../localcloud/wechat-pay/keys'
import type { Deliver } from '../../localcloud/wechat-pay/wire'
import { keysOfThisRun } from '../keys-of-this-run'
import { openSteppingPayment, type SteppingPayment } from './stepping-payment'

/** The same in every run, so that ids derived from them are too. */
const secret = (name: string) => Buffer.from(name.padEnd(32, '.')).toString('base64')

const platform = {
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'local-env',
  TCB_ENV: 'local-env',
  TENCENTCLOUD_SECRETID: 'in-process',
  TENCENTCLOUD_SECRETKEY: 'in-process',
  TENCENTCLOUD_SESSIONTOKEN: 'in-process',
  SEAL_KEY: secret('seal'),
  SEARCH_KEY: secret('search'),
  SIGNING_KEY: secret('signing'),
  INTERNAL_KEY: secret('internal'),
  IDENTITY_REGISTER_KEY: secret('register'),
  INSURER_KEY: secret('insurer'),
}

export interface StandIns {
  readonly appId: string
  readonly payment: SteppingPayment
  close(): Promise<void>
}

const realNameOf = (openid: string) => {
  const person = personByOpenid(openid)
  return person && { realName: person.name }
}

/** Sets the environment of the functions; call it before a function is imported. Notices go to `deliver`. */
export async function openStandIns(deliver: Deliver): Promise<StandIns> {
  const gateway = await openGateway(0)
  const url = `http://127.0.0.1:${gateway.port}`
  const keys = keysOfThisRun()
  const payment = openSteppingPayment({
    now: Date.now,
    deliver,
    keys,
    people: realNameOf,
    seed: 1,
  })
  const covers = createCoverBook(join(mkdtempSync(join(tmpdir(), 'covers-')), 'covers.jsonl'), Date.now)
  gateway.addRoutes([
    // Notices go out when the world settles, never by themselves in the middle of a test.
    ...wechatPayRoutes({ standIn: payment, tick: () => Promise.resolve() }),
    ...identityRegisterRoutes(platform.IDENTITY_REGISTER_KEY),
    ...insurerRoutes(platform.INSURER_KEY, covers),
  ])
  Object.assign(process.env, platform, {
    PUBLIC_URL: url,
    IDENTITY_REGISTER_URL: `${url}/identity-register`,
    INSURER_URL: `${url}/insurer`,
    ...environmentOf(keys, {
      baseUrl: `${url}/wechat-pay/`,
      notifyUrl: 'https://gig-market.example/paynotify',
    }),
  })
  return { appId: keys.appId, payment, close: () => gateway.close() }
}
