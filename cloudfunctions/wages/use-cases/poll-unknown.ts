/** The timer's round: whatever is not decided at WeChat is asked about, and escrows are put in order. */
import type { Call } from '../../_kernel/call'
import { runAll } from '../../_kernel/sweep'
import { pollOrders, pollRefunds, pollTransfers } from '../rounds-at-wechat'
import { fundWaitingItems, returnRests } from '../rounds-of-escrow'

const rounds = [pollOrders, pollTransfers, pollRefunds, fundWaitingItems, returnRests]

export const pollUnknown = { sweep: (call: Call) => runAll(rounds.map((round) => () => round(call))) }
