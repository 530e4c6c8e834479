/** Types of what a round shows: to the person, the employer, the staff and the public. */
import type { PlanState } from '@/domain/matching/plan/answer-states'
import type { FreeWindow } from '@/domain/matching/plan/free-window'
import type { RegistrationState } from '@/domain/matching/plan/registration-states'
import type { DecidingPart } from '@/domain/matching/round/deciding-part'
import type { RoundFigures } from '@/domain/matching/round/figures'
import type { NearestChange } from '@/domain/matching/round/nearest-change'
import type { TradeShortage } from '@/domain/matching/round/shortage'
import type { Why } from '@/domain/matching/round/why'
import type { Reason } from '@/domain/matching/reasons'
import type { SuitingPart } from '@/domain/matching/utility'
import type { Day } from '@/domain/calendar/day'
import type { DecidingFacts, RuleSource } from '@/domain/policy/refusal'
import type { TradeKey } from '@/policies/trades'
import type { GigView } from './gigs'

/** "I am free": for which day, where, and who said it. */
export interface FreeView {
  readonly workOn: Day
  readonly window: FreeWindow
  readonly marketId: string
  readonly marketName: string
  /** `arrived` is read off the presence at the market. */
  readonly state: RegistrationState | 'arrived'
  readonly saidHow: 'tap' | 'voice' | 'window'
  readonly saidAt: string
}

/** An offer of a round. It is accepted by `gigs.acceptGig` like any seat; declining costs nothing. */
export interface OfferView {
  readonly roundId: string
  readonly gig: GigView
  /** Key of the part of the crew; null where all seats are alike. */
  readonly part: string | null
  /** When it ends by itself. */
  readonly until: string
  /** `gone`: the seat was lost before the offer could keep it; no fault of the person. */
  readonly state: PlanState
  readonly score: number
  readonly parts: readonly SuitingPart[]
  /** The two strongest parts. */
  readonly reasons: readonly Reason[]
}

/** A gig that a limit closed to the person, with what would change it. */
export interface ClosedPlace {
  readonly gigId: string
  readonly title: string
  readonly code: string
  readonly rule: RuleSource
  readonly facts: DecidingFacts
}

/** Why the round is as it is for one person; `sentence` says it, short enough to be read aloud. */
export interface WhyView {
  readonly kind: Why['kind']
  readonly sentence: string
  /** The gig at which the person scores highest, when it is another than the one offered. */
  readonly wished: { readonly gigId: string; readonly title: string } | null
  readonly ownScore: number | null
  readonly otherScore: number | null
  readonly deciding: DecidingPart | null
  /** The one change that alone would have given work in this round. */
  readonly change: NearestChange | null
  /** For somebody without work: what was closed to them, at most ten. */
  readonly closed: readonly ClosedPlace[]
}

/** What a round is called and when it was solved. */
export interface RoundHead {
  readonly roundId: string
  readonly marketId: string
  readonly workOn: Day
  readonly number: number
  readonly at: string
  readonly ranBy: 'staff' | 'clock'
  /** SHA-256 of the stored inputs. */
  readonly inputHash: string
  readonly policyRowIds: readonly string[]
  /** Sum of the scores taken, and the bound that proves that no round can have more. */
  readonly objective: number
  readonly bound: number
  readonly figures: RoundFigures
  readonly shortage: readonly TradeShortage[]
  /** Milliseconds of reading, of building and solving, and of explaining. */
  readonly timings: { readonly read: number; readonly solve: number; readonly explain: number }
}

export interface PlannedDay {
  readonly workOn: Day
  /** Until when one can say that one is free for it. */
  readonly sayUntil: string
  readonly free: FreeView | null
  readonly round: { readonly number: number; readonly at: string } | null
  readonly offers: readonly OfferView[]
  /** Place in the order in which people are called when a seat comes free; null when none is held. */
  readonly standby: number | null
}

/** Who goes with whom on a day. */
export interface CompanyView {
  readonly code: string
  readonly insists: boolean
  /** Masked, the first who said so in front; the reader is among them. */
  readonly names: readonly string[]
}

export interface MyOffer extends PlannedDay {
  /** Null when the person goes alone. */
  readonly company: CompanyView | null
  /** Null while no round has looked at the person. */
  readonly why: WhyView | null
  readonly people: number
  readonly seats: number
}

/** One person of a round, as staff see them. */
export interface RoundPersonView {
  readonly personId: string
  readonly nameMasked: string
  readonly trades: readonly TradeKey[]
  readonly present: boolean
  readonly gigId: string | null
  readonly gigTitle: string | null
  readonly state: PlanState | null
  readonly score: number | null
  readonly standby: number | null
  readonly sentence: string
}

/** One gig of the day, with everybody who is coming or was asked by one of its rounds. */
export interface RoundPlaceView {
  readonly gigId: string
  readonly title: string
  readonly trade: TradeKey
  readonly employerName: string
  readonly startMinute: number
  readonly endMinute: number
  readonly seats: number
  readonly offered: readonly {
    readonly personId: string
    readonly nameMasked: string
    readonly state: PlanState | 'booked'
    /** What the part of the crew is called; null where all seats are alike. */
    readonly partName: string | null
  }[]
}

/** Of several parts one is asked for at a time, in pages. */
export interface RoundPage {
  readonly market: { readonly marketId: string; readonly marketName: string }
  readonly workOn: Day
  readonly counts: {
    readonly registered: number
    readonly present: number
    readonly openSeats: number
    readonly offered: number
    readonly accepted: number
    readonly declined: number
    readonly passed: number
  }
  readonly round: RoundHead | null
  /** How often somebody came, went or declined since, and when last; null when nothing followed. */
  readonly followed: { readonly turns: number; readonly at: string } | null
  /** Earlier rounds of the day, the last first. */
  readonly earlier: readonly { readonly roundId: string; readonly number: number; readonly at: string }[]
  readonly people: readonly RoundPersonView[]
  readonly places: readonly RoundPlaceView[]
  /** How many rows the part has in all. */
  readonly total: number
}

export interface RanRound {
  readonly round: RoundHead
  /** False when nothing had changed since the last round, which then stands. */
  readonly isNew: boolean
}

/** What more people would have changed; nothing is stored and nobody is told. */
export interface WhatIf {
  readonly before: { readonly assigned: number; readonly seats: number; readonly objective: number }
  readonly after: { readonly assigned: number; readonly seats: number; readonly objective: number }
  readonly shortage: readonly TradeShortage[]
}

/** A stored round solved again from its stored inputs. */
export interface Replay {
  readonly roundId: string
  readonly inputHash: string
  readonly isSameInput: boolean
  /** Of the round, and of each turn that followed it. */
  readonly isSameResult: boolean
  readonly turns: number
  readonly objective: number
  readonly bound: number
}

export interface CrewMember {
  readonly nameMasked: string
  readonly state: PlanState | 'booked'
  readonly score: number | null
  readonly present: boolean
  /** Key of the part of the crew; null where all seats are alike. */
  readonly part: string | null
}

/** Who is proposed, who is coming, and who would be called next. */
export interface ProposedCrew {
  readonly gigId: string
  readonly headcount: number
  readonly seatsLeft: number
  readonly promised: number
  readonly parts: GigView['parts']
  readonly round: { readonly number: number; readonly at: string } | null
  readonly members: readonly CrewMember[]
  /** Who has no work yet and could do this one, best first. */
  readonly standby: readonly {
    readonly nameMasked: string
    readonly score: number
    readonly present: boolean
  }[]
}

/** What the computer decides by, for everybody to read. */
export interface AlgorithmCard {
  readonly version: string
  readonly weights: readonly { readonly part: string; readonly points: number }[]
  readonly rows: readonly {
    readonly id: string
    readonly from: string
    readonly source: string
    readonly clause: string
    readonly verified: boolean
  }[]
  readonly neverUsed: readonly string[]
  readonly limits: readonly string[]
  /** Figures of the last published rounds of the public's market. */
  readonly last: Pick<RoundHead, 'workOn' | 'number' | 'at' | 'objective' | 'bound' | 'figures'> | null
  readonly complaintPhone: string | null
}
