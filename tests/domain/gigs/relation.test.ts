/** Proves the label of the relation. */
import { relationOf } from '@/domain/gigs/relation'

describe('the relation of a gig', () => {
  it.each([
    ['person', 'gig', 'service'],
    ['person', 'shared', 'service'],
    ['unit', 'gig', 'partTime'],
    ['unit', 'flexible', 'partTime'],
    ['unit', 'shared', 'labour'],
  ] as const)('of a %s and a %s is labelled %s', (employerKind, kind, relation) => {
    expect(relationOf({ employerKind, kind })).toBe(relation)
  })
})
