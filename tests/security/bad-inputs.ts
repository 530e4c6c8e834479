/** Makes inputs that a contract must reject, by reading its schema: at least 200 for every action. */
import * as v from 'valibot'
import type { Action } from '@/contract/define'

/** One input that does not fit, and how it was made. */
export interface BadInput {
  readonly made: string
  readonly input: unknown
}

/**
 * Values that somebody might send instead of anything: types, sizes, operators of the store, traps of
 * JavaScript.
 */
const junk: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  0.5,
  -0.5,
  1e21,
  -1e21,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\u200b',
  '﻿',
  '0',
  '-1',
  'null',
  'undefined',
  'true',
  'NaN',
  '[object Object]',
  '../../etc/passwd',
  "' OR 1=1 --",
  '{"$gt":""}',
  '${7*7}',
  '<script>alert(1)</script>',
  '%00',
  '\r\nSet-Cookie: a=b',
  '😀'.repeat(20),
  '王'.repeat(600),
  'a'.repeat(10_000),
  '2026-13-01',
  '2026-02-31',
  '2026-11-24T00:00:00Z',
  'Infinity',
  '1e3',
  [],
  [null],
  [[]],
  ['a'],
  [1, 2, 3],
  Array.from({ length: 300 }, () => 'x'),
  {},
  { $gt: '' },
  { $ne: null },
  { $where: 'sleep(1000)' },
  { $regex: '.*' },
  { toString: 'x' },
  { length: 3 },
  { constructor: { prototype: { admin: true } } },
  JSON.parse('{"__proto__":{"admin":true}}'),
  { _id: 'x' },
  { id: 1 },
  { then: 'x' },
  { type: 'Buffer', data: [1] },
  { $date: 0 },
  { $oid: 'x' },
  { $numberLong: '9' },
]

/** Names nobody may add to an input: identity, rights, operators, prototypes. */
const foreignNames: readonly string[] = [
  'openid',
  'openId',
  'OPENID',
  'WX_OPENID',
  'userInfo',
  'personId2',
  'actorId',
  'role',
  'roles',
  'isAdmin',
  'admin',
  'office',
  'officeRoles',
  'system',
  'deskToken',
  'key',
  'action',
  'confirmation',
  'onBehalfOf',
  'now',
  'today',
  'at',
  '$set',
  '$where',
  '$gt',
  '$ne',
  '$or',
  '_id',
  '_openid',
  'state',
  'status',
  'amountFen2',
  'priceFen',
  'feeFen',
  'verified',
  'paid',
  'funded',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'prototype',
  'length',
  '',
  ' ',
  '0',
  '-1',
  'null',
  'undefined',
  'a.b',
  'a[0]',
  'é',
  '中文',
  '😀',
  'x'.repeat(300),
  'callback',
  'redirect',
  'debug',
  'test',
  'env',
  'envName',
  'transactionId',
  'collectionName',
  'query',
  'limit2',
  'offset2',
  'sort',
]

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place inside a value, as the value with that place replaced by `put`. */
function* replacements(
  value: unknown,
  path: string,
  put: (inner: unknown) => unknown,
): Generator<[string, unknown]> {
  yield [path, put(value)]
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      for (const [where, changed] of replacements(inner, `${path}[${index}]`, put)) {
        yield [where, value.map((other: unknown, at) => (at === index ? changed : other))]
      }
    }
  } else if (isPlain(value)) {
    for (const [name, inner] of Object.entries(value)) {
      for (const [where, changed] of replacements(inner, `${path}.${name}`, put)) {
        yield [where, { ...value, [name]: changed }]
      }
    }
  }
}

/** Every object inside a value, once without each of its fields. */
function* omissions(value: unknown, path: string): Generator<[string, unknown]> {
  if (!isPlain(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const { [name]: _gone, ...rest } = value
    yield [`${path} without ${name}`, rest]
    for (const [where, changed] of omissions(inner, `${path}.${name}`))
      yield [where, { ...value, [name]: changed }]
  }
}

/** Numbers and texts just outside what was good. */
function* stretched(value: unknown): Generator<unknown> {
  if (typeof value === 'number') yield* [value + 0.5, -value - 1, value * 1e9 + 1e9, String(value), [value]]
  if (typeof value === 'string') {
    yield* [
      `${value}\u0000`,
      value.slice(0, -1),
      value + value + value + value,
      value.toUpperCase(),
      ` ${value}`,
      [value],
    ]
  }
}

function* candidates(good: unknown): Generator<BadInput> {
  for (const value of junk) {
    for (const [where, input] of replacements(good, 'input', () => value)) {
      yield { made: `${where} := ${JSON.stringify(value)?.slice(0, 40)}`, input }
    }
  }
  for (const name of foreignNames) {
    for (const smuggled of [1, null, '', { $gt: '' }]) {
      const put = (inner: unknown) => (isPlain(inner) ? { ...inner, [name]: smuggled } : inner)
      for (const [where, input] of replacements(good, 'input', put)) {
        yield { made: `${where} with ${name.slice(0, 20)} = ${JSON.stringify(smuggled)}`, input }
      }
    }
  }
  for (const [made, input] of omissions(good, 'input')) yield { made, input }
  const seeds = [...replacements(good, 'input', (inner) => inner)].length
  for (let turn = 0; turn < seeds; turn += 1) yield* stretchedAt(good, turn)
}

function* stretchedAt(good: unknown, turn: number): Generator<BadInput> {
  const places: unknown[] = []
  for (const _place of replacements(good, 'input', (inner) => (places.push(inner), inner))) void _place
  for (const value of stretched(places[turn])) {
    const [where, input] = [...replacements(good, 'input', () => value)][turn] ?? ['', undefined]
    yield { made: `${where} stretched to ${JSON.stringify(value).slice(0, 40)}`, input }
  }
}

/**
 * Inputs that the schema of `action` does not let in, starting from a good one. Each is distinct.
 * Whether the schema itself is strict enough is shown by how few candidates it lets through.
 */
export function badInputs(
  action: Action,
  good: unknown,
): { readonly bad: BadInput[]; readonly letThrough: number } {
  const seen = new Set<string>()
  const bad: BadInput[] = []
  let letThrough = 0
  for (const candidate of candidates(good)) {
    const text = JSON.stringify(candidate.input) ?? 'undefined'
    if (seen.has(text)) continue
    seen.add(text)
    if (v.safeParse(action.input, candidate.input).success) letThrough += 1
    else bad.push(candidate)
  }
  return { bad, letThrough }
}
