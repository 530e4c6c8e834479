/**
 * The actions of matching with which a day is planned: saying one is free, rounds, offers, and their
 * reasons.
 */
import * as v from 'valibot'
import { freeWindows } from '@/domain/matching/plan/free-window'
import { command, query, system } from './define'
import * as field from './fields'
import type {
  AlgorithmCard,
  CompanyView,
  FreeView,
  MyOffer,
  ProposedCrew,
  RanRound,
  Replay,
  RoundPage,
  WhatIf,
} from './round-views'

const byDay = v.strictObject({ workOn: field.day })
const byMarketDay = { marketId: field.marketId, workOn: field.day }
const rank = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
const seatCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))

export const roundActions = {
  /** "I am free": one tap. `from` is kept to about a kilometre, for this one day. */
  sayFree: command(
    v.strictObject({
      workOn: field.day,
      window: v.optional(v.picklist(freeWindows), 'day'),
      marketId: v.optional(field.marketId),
      how: v.optional(v.picklist(['tap', 'voice']), 'tap'),
      from: v.optional(v.strictObject({ latitude: field.latitude, longitude: field.longitude })),
      radiusMetres: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1_000), v.maxValue(100_000))),
      wageFloorFen: v.optional(field.amountFen),
    }),
  )<FreeView>(),
  withdrawFree: command(byDay)<FreeView>(),
  /** "We go together": gives a code, with which each of the others agrees in one tap. */
  startGroup: command(v.strictObject({ workOn: field.day, insists: v.boolean() }))<CompanyView>(),
  joinGroup: command(v.strictObject({ workOn: field.day, code: field.groupCode }))<CompanyView>(),
  leaveGroup: command(byDay)<{ readonly alone: true }>(),
  openMyOffer: query(byDay)<MyOffer>(),
  declineOffer: command(v.strictObject({ workOn: field.day, gigId: field.id }))<{
    readonly state: 'declined'
  }>(),
  /** `part`: the people or the gigs of the round, in pages. */
  openRound: query(
    v.strictObject({
      ...byMarketDay,
      part: v.optional(v.picklist(['people', 'places']), 'people'),
      skip: v.optional(rank, 0),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)), 100),
    }),
  )<RoundPage>(),
  runRound: command(v.strictObject(byMarketDay))<RanRound>(),
  /**
   * "Three more pavers": the same round with so many more people of these trades, who stand at the market.
   */
  askWhatIf: query(
    v.strictObject({
      ...byMarketDay,
      more: v.pipe(
        v.array(v.strictObject({ trade: field.trade, people: seatCount })),
        v.minLength(1),
        v.maxLength(10),
      ),
    }),
  )<WhatIf>(),
  replayRound: query(v.strictObject({ roundId: field.spokenId }))<Replay>(),
  openProposedCrew: query(v.strictObject({ gigId: field.id }))<ProposedCrew>(),
  openAlgorithmCard: query(v.strictObject({ marketId: v.optional(field.marketId) }))<AlgorithmCard>(),
  noteAnswers: system(
    v.strictObject({
      roundId: field.spokenId,
      gigId: field.id,
      workerIds: v.pipe(v.array(field.id), v.minLength(1), v.maxLength(200)),
      answer: v.picklist(['accepted', 'passed']),
      at: field.instant,
    }),
  )(),
  /** These people of the day have come, gone, declined or lost their work. */
  followPeople: system(
    v.strictObject({
      ...byMarketDay,
      personIds: v.pipe(v.array(field.id), v.minLength(1), v.maxLength(200)),
    }),
  )(),
  runDueRounds: system(field.nothing)(),
}
