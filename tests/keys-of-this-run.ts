/** The keys of merchant and stand-in, made once for all test files: making them takes tenths of a second. */
import { generateKeys, type Keys } from '../localcloud/wechat-pay/keys'

const place = 'KEYS_OF_THIS_RUN'

/** Jest calls it once, before the workers start and inherit the environment. */
export default function makeKeys(): void {
  process.env[place] = JSON.stringify(generateKeys())
}

export function keysOfThisRun(): Keys {
  return JSON.parse(process.env[place] ?? '{}') as Keys
}
