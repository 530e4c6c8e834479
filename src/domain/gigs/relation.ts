/**
 * A household and a worker are in a service relation (劳务); a unit that hires for a day employs part-time; a
 * lent worker stays with the unit that lends. The label informs, the bureau decides.
 *
 * Law     《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》第二条第四项、第五项；《劳动合同法》第六十八条
 * Force   2021-01-01 →
 * Proof   tests/domain/gigs/relation.test.ts
 */

export type Relation = 'labour' | 'partTime' | 'service'

export interface RelationQuestion {
  readonly employerKind: 'person' | 'unit'
  readonly kind: 'gig' | 'flexible' | 'shared'
}

/** The label that post and agreement carry. */
export function relationOf({ employerKind, kind }: RelationQuestion): Relation {
  if (employerKind === 'person') return 'service'
  return kind === 'shared' ? 'labour' : 'partTime'
}
