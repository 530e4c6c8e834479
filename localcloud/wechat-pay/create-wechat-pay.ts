/**
 * Assembles the stand-in: a request is authorised, answered, kept on disk, signed, and spoilt if a fault was
 * ordered.
 */
import { createHash } from 'node:crypto'
import { type Answer, refused } from './answer'
import { header, unauthorised } from './authorisation'
import { openBook } from './book'
import { controlDesk } from './control'
import type { ControlReply } from './control-reply'
import type { Desk } from './desk'
import { openFaults } from './faults'
import { noticeDelivery } from './notice-delivery'
import { openNoticeQueue } from './notice-queue'
import { openNonces } from './nonces'
import { seededNumbers } from './numbers'
import { route } from './routes'
import { openRows } from './rows'
import { forgedSignature, signedReply } from './sealing'
import { letTimePass } from './time-passing'
import { namedKey, presentKey, type SigningKey } from './signing-keys'
import type { Caps, Options, WireReply, WireRequest } from './wire'

export interface WechatPayStandIn {
  /** One request of a merchant. What it changed is in the store before this returns. */
  handle(request: WireRequest): WireReply
  /** One action of a hand on loopback; `input` is the parsed JSON of its request. */
  control(action: string, input: unknown): ControlReply
  /** Lets time pass up to `now` and posts the notices that are due; resolves when they were answered. */
  tick(): Promise<void>
}

const feeOfWechat = 60

/**
 * The caps of the older transfer product, as users report them; a real merchant reads their own at WeChat
 * Pay.
 */
const usualCaps: Caps = { billFen: 2_000_000, userDayFen: 2_000_000, merchantDayFen: 100_000_000 }

/** Nonces from the seed, the clock and a count: the same run has the same ones, and no two are equal. */
function nonceMaker(seed: number, wallNow: () => number): () => string {
  let count = 0
  return () => {
    count += 1
    return createHash('sha256').update(`${seed}:${wallNow()}:${count}`).digest('hex').slice(0, 32)
  }
}

function openDesk(options: Options): Desk {
  const rows = openRows(options.store)
  const numbers = seededNumbers(rows, options.seed)
  const faults = openFaults(rows, options.seed)
  return {
    rows,
    numbers,
    faults,
    book: openBook(rows),
    notices: openNoticeQueue({ rows, numbers, faults, now: options.now }),
    keys: options.keys,
    now: options.now,
    people: options.people,
    feePerTenThousand: options.feePerTenThousand ?? feeOfWechat,
    caps: { ...usualCaps, ...options.caps },
    allowedAddresses: options.allowedAddresses ?? [],
    shortFloat: options.shortFloat ?? 'waits',
    transferLines: options.transferLines ?? 'whenLocked',
    nonce: nonceMaker(options.seed, options.wallNow ?? options.now),
    mountedAt: options.mountedAt ?? '/wechat-pay',
    publicUrl: options.publicUrl,
  }
}

/** A refusal that a fault puts in the place of any effect. */
function earlyFault(desk: Desk, path: string): Answer | null {
  if (desk.faults.take('reply.tooFast', path)) return refused('FREQUENCY_LIMITED', '频率超限')
  return desk.faults.take('reply.failsBeforeEffect', path) ? refused('SYSTEM_ERROR', '系统错误') : null
}

type Sign = (answer: Answer) => WireReply

interface Signed {
  readonly answer: Answer
  readonly sign: Sign
}

const broken = refused('SYSTEM_ERROR', '系统错误')

/** The reply to `answer` as a fault on order spoils it, when the effect is there. */
function spoilt(desk: Desk, request: WireRequest, { answer, sign }: Signed): WireReply {
  const { path } = request
  if (desk.faults.take('reply.failsAfterEffect', path)) return sign(broken)
  if (desk.faults.take('reply.lostAfterEffect', path)) return { ...sign(broken), status: 504, lost: true }
  const good = sign(answer)
  if (!desk.faults.take('reply.forgedAfterEffect', path)) return good
  const key = replyKey(desk, request)
  return { ...good, headers: { ...good.headers, 'Wechatpay-Signature': forgedSignature(key) } }
}

/** Answers `request`; a slow reply keeps the carrier waiting while notices go out. */
function served(desk: Desk, request: WireRequest, sign: Sign): WireReply {
  const reply = spoilt(desk, request, { answer: route(desk, request), sign })
  const slow = desk.faults.take('reply.slow', request.path)
  return slow === undefined ? reply : { ...reply, delayMilliseconds: slow.measure * 1000 }
}

/** The reply is signed by the key that the request names. */
const replyKey = (desk: Desk, request: WireRequest): SigningKey =>
  namedKey(desk.keys, header(request, 'wechatpay-serial')) ?? presentKey(desk.keys)

function warn(desk: Desk, what: string): void {
  const counter = `warnings.${what}`
  desk.rows.counters.put(counter, { value: (desk.rows.counters.find(counter)?.value ?? 0) + 1 })
}

/** Runs `work` as one change: kept whole, or forgotten whole when it throws. */
function kept<Result>(desk: Desk, work: () => Result): Result {
  try {
    const result = work()
    desk.rows.commit()
    return result
  } catch (thrown) {
    desk.rows.discard()
    throw thrown
  }
}

/** A stand-in over `options`; several may live in one process. */
export function createWechatPay(options: Options): WechatPayStandIn {
  const desk = openDesk(options)
  const { keys, now, wallNow = now } = options
  const postDueNotices = noticeDelivery(desk, options.deliver, wallNow)
  const guard = {
    keys,
    wallNow,
    mountedAt: desk.mountedAt,
    nonces: openNonces(),
    warn: (what: string) => warn(desk, what),
  }

  return {
    handle: (request) =>
      kept(desk, () => {
        const sign: Sign = (answer) =>
          signedReply(
            { keys, key: replyKey(desk, request), atMilliseconds: wallNow(), nonce: desk.nonce() },
            answer,
          )
        const early = earlyFault(desk, request.path)
        const refusal = early ?? unauthorised(guard, request)
        return refusal === null ? served(desk, request, sign) : sign(refusal)
      }),
    control: (action, input) => kept(desk, () => controlDesk(desk, action, input)),
    tick: async () => {
      kept(desk, () => letTimePass(desk))
      await postDueNotices()
    },
  }
}
