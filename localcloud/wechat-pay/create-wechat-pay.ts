/**
 * Assembles the stand-in: a request is authorised, answered, kept on disk, signed, and spoilt if a fault was
 * ordered.
 */
import { type Answer, refused } from './answer'
import { unauthorised } from './authorisation'
import { openBook } from './book'
import { type ControlReply, controlDesk } from './control'
import type { Desk } from './desk'
import { openFaults } from './faults'
import { noticeDelivery } from './notice-delivery'
import { openNoticeQueue } from './notice-queue'
import { seededNumbers } from './numbers'
import { route } from './routes'
import { openRows } from './rows'
import { forgedSignature, signedReply } from './sealing'
import { letTimePass } from './time-passing'
import type { Options, WireReply, WireRequest } from './wire'

export interface WechatPayStandIn {
  /** One request of a merchant. What it changed is in the store before this returns. */
  handle(request: WireRequest): WireReply
  /** One action of a hand on loopback; `input` is the parsed JSON of its request. */
  control(action: string, input: unknown): ControlReply
  /** Lets time pass up to `now` and posts the notices that are due; resolves when they were answered. */
  tick(): Promise<void>
}

const feeOfWechat = 60

function openDesk(options: Options): Desk {
  const rows = openRows(options.store)
  const numbers = seededNumbers(rows, options.seed)
  const faults = openFaults(rows)
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
    mountedAt: options.mountedAt ?? '/wechat-pay',
    publicUrl: options.publicUrl,
  }
}

/** A refusal that a fault puts in the place of any effect. */
function earlyFault(desk: Desk, path: string): Answer | null {
  if (desk.faults.take('reply.tooFast', path)) return refused('FREQUENCY_LIMITED', '频率超限')
  return desk.faults.take('reply.failsBeforeEffect', path) ? refused('SYSTEM_ERROR', '系统错误') : null
}

/** Answers `request` and lets the faults on order spoil the reply after the effect is there. */
function served(desk: Desk, request: WireRequest, sign: (answer: Answer) => WireReply): WireReply {
  const answer = route(desk, request)
  const broken = refused('SYSTEM_ERROR', '系统错误')
  if (desk.faults.take('reply.failsAfterEffect', request.path)) return sign(broken)
  if (desk.faults.take('reply.lostAfterEffect', request.path))
    return { ...sign(broken), status: 504, lost: true }
  const good = sign(answer)
  if (!desk.faults.take('reply.forgedAfterEffect', request.path)) return good
  return { ...good, headers: { ...good.headers, 'Wechatpay-Signature': forgedSignature() } }
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
  const { mountedAt } = desk
  const postDueNotices = noticeDelivery(desk, options.deliver, wallNow)
  const sign = (answer: Answer) => signedReply({ keys, atMilliseconds: wallNow() }, answer)

  return {
    handle: (request) =>
      kept(desk, () => {
        const early = earlyFault(desk, request.path)
        const refusal = early ?? unauthorised({ keys, wallNow, mountedAt }, request)
        return refusal === null ? served(desk, request, sign) : sign(refusal)
      }),
    control: (action, input) => kept(desk, () => controlDesk(desk, action, input)),
    tick: async () => {
      kept(desk, () => letTimePass(desk))
      await postDueNotices()
    },
  }
}
