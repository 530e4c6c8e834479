/** The table of permissions read by somebody who does not trust it: an opened row must be said here too. */
import { contracts } from '@/contract/contracts'
import { type Grant, permissions } from '@/contract/permissions'

const rows = Object.entries(permissions) as readonly (readonly [string, readonly Grant[]])[]
const citizens: readonly string[] = ['anyone', 'signedIn', 'worker', 'employer']

const things = ['gigId', 'bookingId', 'itemId', 'orderId', 'complaintId', 'unitId']

function namesAThing(action: string): boolean {
  const [word = '', verb = ''] = action.split('.')
  const contract = Object.entries(contracts).find(([name]) => name === word)?.[1] ?? {}
  const input: unknown = Object.entries(contract).find(([name]) => name === verb)?.[1].input
  if (typeof input !== 'object' || input === null || !('entries' in input)) return false
  const fields = Object.keys(input.entries ?? {})
  return things.some((thing) => fields.includes(thing))
}

const rowsWhere = (grantIs: (grant: Grant) => boolean) =>
  rows.flatMap(([action, grants]) => (grants.some(grantIs) ? [action] : []))

it('lets a citizen at a thing only by how they stand to it, but for asking for a seat', () => {
  const open = rowsWhere(({ role, relation }) => citizens.includes(role) && relation === 'none')
  // An offer is asked for by the gig, and only whom it was made to has one to decline.
  expect(open.filter(namesAThing)).toEqual([
    'gigs.applyForGig',
    'gigs.withdrawApplication',
    'gigs.acceptGig',
    'matching.declineOffer',
  ])
})

it('is open to strangers only for what hangs on every wall, and for a PC that signs in', () => {
  expect(rowsWhere(({ role }) => role === 'anyone')).toEqual([
    'accounts.openMe',
    'accounts.startDeskSignIn',
    'accounts.collectDeskToken',
    'markets.listMarkets',
    'gigs.listGigs',
    'gigs.openGig',
    'matching.openMarketBoard',
    'matching.openAlgorithmCard',
    'papers.verifySlip',
  ])
})

it('lets nobody else pay in, receive a wage, or say who a person is', () => {
  const own = [
    'wages.payIn',
    'wages.openPayIn',
    'wages.checkPayIn',
    'wages.openTransfer',
    'wages.checkTransfer',
  ]
  const alone = [...own, 'accounts.confirmRealName', 'accounts.submitUnit']
  const atTheWindow = rowsWhere(({ onBehalf = [] }) => onBehalf.length > 0)
  expect(atTheWindow.filter((action) => alone.includes(action))).toEqual([])
  expect(rows.flatMap(([, grants]) => grants.flatMap(({ onBehalf = [] }) => onBehalf))).not.toContain(
    'auditor',
  )
})

it('keeps what the house does by itself from every person', () => {
  const mixed = rows.filter(([, grants]) => grants.some(({ role }) => role === 'system') && grants.length > 1)
  expect(mixed).toEqual([])
  const systemActions = Object.entries(contracts).flatMap(([word, contract]) =>
    Object.entries(contract).flatMap(([verb, { kind }]) => (kind === 'system' ? [`${word}.${verb}`] : [])),
  )
  expect(rowsWhere(({ role }) => role === 'system').sort()).toEqual(systemActions.sort())
})
