/** The form of a post: what it starts with, what is missing, and the fields that are sent. Pure. */
import type { GigFields, GigView, PayUnit, PostForm } from '@/contract/gigs'
import type { MarketView } from '@/contract/markets'
import { postWords, tradeTemplates } from '@/copy/zh/post'
import { type Day, plusDays } from '@/domain/calendar/day'
import { type Fen, fen } from '@/domain/money/fen'
import { type TradeKey, tradeOf } from '@/policies/trades'
import { wageGuideRows } from '@/policies/wage-guide-dezhou'
import { allAlike, partDraftFrom, partFieldsOf, type PartsDraft, partsFrom } from './parts'

export interface PostDraft extends PartsDraft {
  readonly kind: GigFields['kind']
  readonly trade: TradeKey | ''
  readonly headcount: number
  readonly workOn: Day
  readonly start: string
  readonly end: string
  readonly breakMinutes: number
  readonly content: string
  readonly conditions: string
  readonly address: string
  readonly meetingPoint: string
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  readonly marketId: string
  readonly payUnit: PayUnit
  /** Yuan, as typed. */
  readonly rate: string
  readonly pieces: string
  /** Yuan an hour, as typed; empty when nothing is agreed. */
  readonly overtime: string
  readonly nightExtra: string
  readonly fundsModel: GigFields['fundsModel']
  readonly hiring: GigFields['hiring']
  readonly meals: boolean
  readonly protection: string
  readonly hazards: string
  readonly lendingUnit: string
}

const two = (count: number): string => String(count).padStart(2, '0')
/** 390 → 06:30, as a field of kind time speaks. */
const timeOf = (minute: number): string => `${two(Math.floor((minute % 1_440) / 60))}:${two(minute % 60)}`

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Work that ends at or before its start ends on the next day. */
export function minutesOf({ start, end }: Pick<PostDraft, 'start' | 'end'>) {
  const startMinute = minuteOf(start)
  const sameDay = minuteOf(end)
  return { startMinute, endMinute: sameDay > startMinute ? sameDay : sameDay + 1_440 }
}

/** `180`, `22.5` or `22.50` in fen; undefined when it is no amount. */
export function fenOf(typed: string): Fen | undefined {
  const [, whole, part = ''] = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(typed.trim()) ?? []
  if (whole === undefined) return undefined
  const amount = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return amount > 0 ? fen(amount) : undefined
}

const yuanText = (amountFen: number): string => String(amountFen / 100)
const typed = (amountFen: number | undefined): string => (amountFen === undefined ? '' : yuanText(amountFen))

/** What the market usually pays by the hour for this trade; a figure nobody has confirmed yet. */
export const guideFen = (trade: TradeKey): Fen => fen(wageGuideRows[0]?.value[trade] ?? 2_000)

function usualRate(trade: TradeKey, unit: PayUnit): string {
  if (unit === 'piece') return ''
  const hourly = guideFen(trade)
  return yuanText(unit === 'hour' ? hourly : hourly * 8)
}

/** An empty form for tomorrow, in the employer's market. */
export function emptyDraft(today: Day, marketId: string): PostDraft {
  return {
    kind: 'gig',
    trade: '',
    headcount: 1,
    workOn: plusDays(today, 1),
    start: '08:00',
    end: '17:00',
    breakMinutes: 60,
    content: '',
    conditions: '',
    address: '',
    meetingPoint: '',
    latitude: undefined,
    longitude: undefined,
    marketId,
    payUnit: 'day',
    rate: '',
    pieces: '',
    ...{ overtime: '', nightExtra: '' },
    fundsModel: 'reference',
    hiring: 'instant',
    meals: false,
    protection: '',
    hazards: '',
    lendingUnit: '',
    ...allAlike,
  }
}

/**
 * The form after a trade was chosen: its usual text, hours and pay, over whatever an earlier trade put there.
 */
export function withTrade(draft: PostDraft, trade: TradeKey): PostDraft {
  const { group, units } = tradeOf(trade)
  const { startMinute, endMinute, breakMinutes, content, protection, hazards = '' } = tradeTemplates[group]
  const payUnit = units.includes('day') ? 'day' : (units[0] ?? 'day')
  return {
    ...draft,
    ...{ trade, content, protection, hazards, breakMinutes, payUnit },
    start: timeOf(startMinute),
    end: timeOf(endMinute),
    rate: usualRate(trade, payUnit),
    pieces: payUnit === 'piece' ? '1' : '',
  }
}

/** The form after another unit of pay was chosen. */
export const withUnit = (draft: PostDraft, payUnit: PayUnit): PostDraft => ({
  ...draft,
  payUnit,
  rate: draft.trade === '' ? draft.rate : usualRate(draft.trade, payUnit),
})

/** What was posted last, for tomorrow. */
export function draftFrom(last: NonNullable<PostForm['last']>, today: Day): PostDraft {
  const { kind, trade, headcount, breakMinutes, content, marketId, payUnit, fundsModel, hiring, meals } = last
  const { place, startMinute, endMinute, payRateFen, pieces, protection } = last
  return {
    ...{
      kind,
      trade,
      headcount,
      breakMinutes,
      content,
      marketId,
      payUnit,
      fundsModel,
      hiring,
      meals,
      protection,
    },
    ...place,
    meetingPoint: place.meetingPoint ?? '',
    workOn: plusDays(today, 1),
    start: timeOf(startMinute),
    end: timeOf(endMinute),
    rate: yuanText(payRateFen),
    pieces: pieces === undefined ? '' : String(pieces),
    overtime: typed(last.overtimeRateFen),
    nightExtra: typed(last.nightExtraFen),
    conditions: last.conditions ?? '',
    hazards: last.hazards ?? '',
    lendingUnit: last.lendingUnit ?? '',
    ...partDraftFrom(last),
  }
}

/** The fields of a gig that is there already, so that it can be posted again. */
export function fieldsOfGig(gig: GigView): NonNullable<PostForm['last']> {
  const { address, meetingPoint, latitude, longitude, conditions, pieces, hazards, lendingUnit, ...rest } =
    gig
  const { overtimeRateFen, nightExtraFen, parts, ...same } = rest
  return {
    ...same,
    ...partFieldsOf(parts),
    place: { address, latitude, longitude, ...(meetingPoint === null ? {} : { meetingPoint }) },
    ...(conditions === null ? {} : { conditions }),
    ...(pieces === null ? {} : { pieces }),
    ...(overtimeRateFen === null ? {} : { overtimeRateFen }),
    ...(nightExtraFen === null ? {} : { nightExtraFen }),
    ...(hazards === null ? {} : { hazards }),
    ...(lendingUnit === null ? {} : { lendingUnit }),
  }
}

export type Missing = Readonly<
  Partial<Record<'trade' | 'content' | 'address' | 'rate' | 'pieces' | 'protection' | 'lendingUnit', string>>
>

/** What must still be filled in, with its sentence, by field. */
export function missingIn(draft: PostDraft): Missing {
  const text = (value: string): string | undefined => (value.trim() === '' ? postWords.missing : undefined)
  const found = {
    trade: text(draft.trade),
    content: text(draft.content),
    address: text(draft.address),
    protection: text(draft.protection),
    rate: fenOf(draft.rate) === undefined ? postWords.missingRate : undefined,
    pieces: draft.payUnit === 'piece' && !(Number(draft.pieces) > 0) ? postWords.missing : undefined,
    lendingUnit: draft.kind === 'shared' ? text(draft.lendingUnit) : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, sentence]) => sentence !== undefined))
}

const orNothing = <Name extends string>(name: Name, value: string) =>
  value.trim() === '' ? {} : { [name]: value.trim() }

const amount = (name: 'overtimeRateFen' | 'nightExtraFen', text: string) => {
  const amountFen = fenOf(text)
  return amountFen === undefined ? {} : { [name]: amountFen }
}

/** Pieces where they are paid, overtime where the clock is, and what is agreed for the night. */
const extrasOf = ({ payUnit, pieces, overtime, nightExtra }: PostDraft) => ({
  ...(payUnit === 'piece' ? { pieces: Number(pieces) } : amount('overtimeRateFen', overtime)),
  ...amount('nightExtraFen', nightExtra),
})

/**
 * The fields to send; undefined while the form is not complete. Without a place the market's own stands in.
 */
export function fieldsFrom(draft: PostDraft, market: MarketView | undefined) {
  const payRateFen = fenOf(draft.rate)
  if (draft.trade === '' || payRateFen === undefined || market === undefined) return undefined
  const { kind, trade, headcount, workOn, breakMinutes, payUnit, fundsModel, hiring, meals } = draft
  return {
    ...{ kind, trade, headcount, workOn, breakMinutes, payUnit, fundsModel, hiring, meals, payRateFen },
    ...minutesOf(draft),
    marketId: market.marketId,
    content: draft.content.trim(),
    protection: draft.protection.trim(),
    place: {
      address: draft.address.trim(),
      ...orNothing('meetingPoint', draft.meetingPoint),
      latitude: draft.latitude ?? market.latitude,
      longitude: draft.longitude ?? market.longitude,
    },
    ...extrasOf(draft),
    ...partsFrom(draft),
    ...orNothing('conditions', draft.conditions),
    ...orNothing('hazards', draft.hazards),
    ...(kind === 'shared' ? orNothing('lendingUnit', draft.lendingUnit) : {}),
  }
}
