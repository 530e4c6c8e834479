/**
 * Starts the stand-in by itself: `npx tsx localcloud/wechat-pay/start-alone.ts [folder] [port] [notifyUrl]`.
 * The folder keeps its keys, its journal, `people.json` (the WeChat users by openid) and `merchant.env`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { openJournal } from './journal'
import { environmentOf, generateKeys, type Keys } from './keys'
import { serveAlone } from './serve-alone'

const usualPort = 8790

const usualNotifyUrl = 'http://127.0.0.1:3000/paynotify'

const [folder = 'data/wechat-pay', port = String(usualPort), notifyUrl = usualNotifyUrl] =
  process.argv.slice(2)

const keysSchema = v.object({
  appId: v.string(),
  merchantId: v.string(),
  merchantSerial: v.string(),
  merchantPrivateKey: v.string(),
  merchantPublicKey: v.string(),
  platformKeyId: v.string(),
  platformPrivateKey: v.string(),
  platformPublicKey: v.string(),
  apiKey: v.string(),
})

const peopleSchema = v.record(v.string(), v.object({ realName: v.string() }))

const firstPeople = { oWorker: { realName: '王建国' }, oEmployer: { realName: '贾文华' } }

/** The JSON in `path`; the file is made with `first` when there is none. Only its owner may read it. */
function keptJson(path: string, first: () => object): unknown {
  if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(first(), null, 2)}\n`, { mode: 0o600 })
  return JSON.parse(readFileSync(path, 'utf8'))
}

mkdirSync(folder, { recursive: true })
const keys: Keys = v.parse(
  keysSchema,
  keptJson(join(folder, 'keys.json'), () => generateKeys()),
)
const people = v.parse(
  peopleSchema,
  keptJson(join(folder, 'people.json'), () => firstPeople),
)

/** What a merchant must be told, as lines for its environment; a PEM stands on one line. */
const environmentText = (url: string): string =>
  Object.entries(environmentOf(keys, { baseUrl: url, notifyUrl }))
    .map(([name, value]) => `${name}=${value.replaceAll('\n', '\\n')}\n`)
    .join('')

async function start(): Promise<void> {
  const { url } = await serveAlone(Number(port), {
    now: () => Date.now(),
    store: openJournal(join(folder, 'wechat-pay.journal')),
    keys,
    people: (openid) => (Object.hasOwn(people, openid) ? people[openid] : undefined),
    seed: 1,
  })
  const environmentPath = join(folder, 'merchant.env')
  writeFileSync(environmentPath, environmentText(url), { mode: 0o600 })
  process.stdout.write(`WeChat Pay stands in at ${url}\nA merchant needs what is in ${environmentPath}\n`)
}

start().catch((problem: unknown) => {
  console.error(problem)
  process.exitCode = 1
})
