/** What a world has come to, without its times and its dice: two runs that did the same are equal. */
import { collections } from '../../cloudfunctions/_kernel/schema'
import { documents } from './becoming-quiet'
import type { Laboratory } from './laboratory'

/** Kept by who delivers, who retries and who packs (times and all), so they may differ from run to run. */
const ofTheWay = new Set([
  'outbox',
  'turns',
  'readings',
  'balances',
  'claimmarks',
  'seals',
  'snapshots',
  'roundchunks',
])

/** How often and when something was looked at, and what only one run can know. */
const ownField =
  /(At|Before|Until|Key)$|^(at|checks|problem|requestId|requestBody|packageInfo|token|inputHash|answer|transactionId|wechatNo|round|marks|reference|seal|sealed|root)$/

const instants = /\d{4}-\d\d-\d\dT[\d:.]+Z/g
/** WeChat numbers its notices, and an office its receipts, in the order in which they come. */
const numbers = /notice\.received:[\w-]+|\d{8}-[0-9A-Z]{6}(?![0-9A-Z])/g
const dice = /(?<![0-9a-z])[0-9a-hjkmnp-tv-z]{12}(?:[0-9a-hjkmnp-tv-z]{8})?(?![0-9a-z])/g

const wordsBut = (known: string) => (text: string) =>
  text
    .replaceAll(instants, '<instant>')
    .replaceAll(numbers, '<number>')
    .replaceAll(dice, (id) => (known.includes(id) ? id : '<id>'))

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain }

function plain(value: unknown, words: (text: string) => string): Plain {
  if (typeof value === 'string') return words(value)
  if (Array.isArray(value)) return value.map((each) => plain(each, words))
  if (typeof value !== 'object' || value === null) return value as Plain
  const kept = Object.entries(value).filter(([name]) => !ownField.test(name))
  return Object.fromEntries(kept.map(([name, each]) => [words(name), plain(each, words)]))
}

/** Rows of the timers' rounds and of kicks are of the way; what they did stands in the documents. */
const isOfTheWay = (id: string) => id.startsWith('system:timer:') || id.startsWith('system:kick:')

/**
 * Takes what was known before, since those ids are the same in all runs; gives one sorted text per document.
 */
export function endState(lab: Laboratory, known: string): readonly string[] {
  const words = wordsBut(known)
  const texts = Object.keys(collections)
    .filter((name) => !ofTheWay.has(name))
    .flatMap((name) =>
      documents<{ _id: string }>(lab, name)
        .filter(({ _id }) => !(name === 'audit' && isOfTheWay(_id)))
        .map((document) => `${name} ${JSON.stringify(plain(document, words))}`),
    )
  return texts.sort()
}

/** A reply without its request and its times. */
export function plainReply(reply: unknown, known: string): string {
  const words = wordsBut(known)
  return JSON.stringify(plain(reply, words)) ?? 'nothing'
}

export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n')

type Parsed = Readonly<Record<string, unknown>>

const parsed = (text: string): readonly [string, Parsed] => {
  const at = text.indexOf(' ')
  const document = JSON.parse(text.slice(at + 1)) as Parsed
  return [`${text.slice(0, at)}/${String(document._id)}`, document]
}

function fieldsApart(found: Parsed | undefined, expected: Parsed | undefined): string {
  if (expected === undefined) return 'should not be there'
  if (found === undefined) return 'is missing'
  const names = new Set([...Object.keys(found), ...Object.keys(expected)])
  return [...names]
    .map((name) => [name, JSON.stringify(found[name]), JSON.stringify(expected[name])] as const)
    .filter(([, here, there]) => here !== there)
    .map(([name, here, there]) => `${name} is ${here} and not ${there}`)
    .join(', ')
}

/** In which documents two ends differ, and how, for whoever looks for the reason. */
export function difference(found: readonly string[], expected: readonly string[]): string {
  const here = new Map(found.filter((text) => !expected.includes(text)).map(parsed))
  const there = new Map(expected.filter((text) => !found.includes(text)).map(parsed))
  return [...new Set([...here.keys(), ...there.keys()])]
    .map((name) => `${name} ${fieldsApart(here.get(name), there.get(name))}`)
    .join('; ')
}
