/**
 * Second reading of who may go where with an unpaid wage, situation by situation, in the order of offering.
 */
export const roads = [
  {
    situation: 'a unit owes a wage and the relation is clear',
    facts: {},
    channels: ['inspection', 'arbitration', 'mediation', 'legalAid'],
  },
  {
    situation: 'a household owes a wage: no inspection, no arbitration',
    facts: { employerKind: 'person' },
    channels: ['mediation', 'peoplesMediation', 'paymentOrder', 'smallClaim', 'legalAid'],
  },
  {
    situation: 'a worker on a pension goes the civil way',
    facts: { drawsPension: true },
    channels: ['mediation', 'peoplesMediation', 'paymentOrder', 'smallClaim', 'legalAid'],
  },
  {
    situation: 'a signed IOU goes straight to court',
    facts: { hasIou: true },
    channels: ['courtSuit', 'inspection', 'arbitration', 'mediation', 'legalAid'],
  },
  {
    situation: 'a mediation agreement that was not kept takes a payment order, then a suit',
    facts: { brokenMediation: true },
    channels: ['paymentOrder', 'courtSuit', 'inspection', 'arbitration', 'mediation', 'legalAid'],
  },
  {
    situation: 'what is before arbitration or a court is closed to inspection',
    facts: { alreadyBefore: true },
    channels: ['arbitration', 'mediation', 'legalAid'],
  },
  {
    situation: 'an accident is helped with first',
    facts: { accident: true, employerKind: 'person' },
    channels: ['insuranceHelp', 'mediation', 'peoplesMediation', 'paymentOrder', 'smallClaim', 'legalAid'],
  },
  {
    situation: 'a child at work or an ID held back goes to inspection at once, whoever hired',
    facts: { gravelyUnlawful: true, employerKind: 'person' },
    channels: ['inspection', 'mediation', 'peoplesMediation', 'paymentOrder', 'smallClaim', 'legalAid'],
  },
] as const
