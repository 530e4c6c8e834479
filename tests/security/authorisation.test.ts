/**
 * Every cell of role × action × relation, made from the table of permissions: allowed as written, refused
 * otherwise.
 */
import { contracts } from '@/contract/contracts'
import type { ActionName } from '@/contract/actions'
import { type Grant, permissions, type Relation } from '@/contract/permissions'
import type { CallReply } from '@/contract/reply'
import { type Actor, freshKey } from '../functions/world'
import { type CallableName, type Scenario, scenarios } from './scenarios'
import { cast, type CastName, type Facts } from './stages'
import { openStory, type Story } from './story'

type Persona = CastName | 'nobody' | 'stranger'
const personas: readonly Persona[] = ['nobody', 'stranger', ...(Object.keys(cast) as CastName[])]

/** Which roles each persona has in the story. */
const roles: Readonly<Record<Persona, readonly string[]>> = {
  nobody: ['anyone'],
  stranger: ['anyone', 'signedIn'],
  newcomer: ['anyone', 'signedIn'],
  worker: ['anyone', 'signedIn', 'worker'],
  otherWorker: ['anyone', 'signedIn', 'worker'],
  employer: ['anyone', 'signedIn', 'employer'],
  otherEmployer: ['anyone', 'signedIn', 'employer'],
  staff: ['anyone', 'signedIn', 'staff'],
  employmentOfficer: ['anyone', 'signedIn', 'employmentOfficer'],
  inspectionOfficer: ['anyone', 'signedIn', 'inspectionOfficer'],
  arbitrationOfficer: ['anyone', 'signedIn', 'arbitrationOfficer'],
  financeOfficer: ['anyone', 'signedIn', 'financeOfficer'],
  auditor: ['anyone', 'signedIn', 'auditor'],
}

/** Who stands in a relation to the things of the story; a second reading, written without the code. */
const related: Readonly<Record<Relation, readonly Persona[] | 'all'>> = {
  none: 'all',
  gigOwner: ['employer'],
  employerSelf: ['employer'],
  // The gig of the scenario is a draft: its owner and the officer who reviews posts may read it.
  gigReadable: ['employer', 'employmentOfficer'],
  bookingWorker: ['worker'],
  bookingOwner: ['employer'],
  bookingMarket: ['staff'],
  marketStaff: ['staff'],
  orderOwner: ['employer'],
  itemWorker: ['worker'],
  itemOwner: ['employer'],
  complainant: ['worker'],
}

const isRelated = (relation: Relation, persona: Persona) => {
  const who = related[relation]
  return who === 'all' || who.includes(persona)
}
const isAllowed = (grants: readonly Grant[], persona: Persona) =>
  grants.some(({ role, relation }) => roles[persona].includes(role) && isRelated(relation, persona))

const denials = ['kernel.caller.unknown', 'kernel.caller.not-allowed', 'kernel.relation.not-yours']
const isDenied = (reply: CallReply) => !reply.ok && denials.includes(reply.error.code)

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.world.close())

const actorOf = (persona: Persona): Actor => {
  if (persona === 'nobody') return story.world.nobody
  return persona === 'stranger' ? story.world.as('sun-lili') : story.actor(persona)
}

/** Phone codes are made for the person who calls; nobody has none. */
function inputFor(scenario: Scenario<ActionName>, facts: Facts, actor: Actor): unknown {
  return scenario.input(facts, actor.person ? actor : story.actor('newcomer'))
}

async function isDeniedTo(persona: Persona, name: CallableName): Promise<boolean> {
  const scenario = scenarios[name] as Scenario<ActionName>
  const facts = (await story.enter(scenario.stage)) as Facts
  const actor = actorOf(persona)
  const [word = ''] = name.split('.')
  const input = inputFor(scenario, facts, actor)
  return isDenied(await actor.sends(word, { action: name, input, key: freshKey() }))
}

describe.each(Object.keys(scenarios) as CallableName[])('%s', (name) => {
  it('is open to whom the table says, and to nobody else', async () => {
    const cells = []
    for (const persona of personas) cells.push([persona, !(await isDeniedTo(persona, name))])
    expect(Object.fromEntries(cells)).toEqual(
      Object.fromEntries(personas.map((persona) => [persona, isAllowed(permissions[name], persona)])),
    )
  })
})

const systemActions = Object.entries(contracts).flatMap(([word, contract]) =>
  Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'system' ? [`${word}.${name}`] : [])),
)

it.each(systemActions)('%s is called by no phone and under no forged signature', async (action) => {
  await story.enter('confirmed')
  const before = story.world.counts()
  const [word = ''] = action.split('.')
  for (const persona of personas) {
    for (const system of [undefined, 'forged', 'A'.repeat(43)]) {
      const event = { action, input: { bookingId: 'booking:x:y' }, key: freshKey(), system }
      const reply = await actorOf(persona).sends(word, event)
      expect(reply.ok).toBe(false)
    }
  }
  expect(story.world.counts()).toEqual(before)
})

const onBehalf = Object.entries(permissions).filter(([, grants]) => grants.some((grant) => grant.onBehalf))

it.each(onBehalf.map(([name]) => name as CallableName))(
  '%s is done for a person only by staff, and only with that person’s confirmation',
  async (name) => {
    const scenario = scenarios[name] as Scenario<ActionName>
    const facts = (await story.enter(scenario.stage)) as Facts
    const [word = ''] = name.split('.')
    const principal = scenario.by === 'nobody' ? story.actor('worker') : story.actor(scenario.by)
    const me = await principal.does('accounts.openMe', {})
    const event = (confirmation: object | undefined) => ({
      action: name,
      input: scenario.input(facts, principal),
      key: freshKey(),
      onBehalfOf: me.personId,
      confirmation,
    })
    const codes = []
    for (const [persona, confirmation] of [
      ['staff', undefined],
      ['staff', { how: 'card', cardCode: 'c:forged:forged' }],
      ['otherWorker', { how: 'spoken' }],
      ['inspectionOfficer', { how: 'spoken' }],
    ] as const) {
      const reply = await actorOf(persona).sends(word, event(confirmation))
      codes.push(reply.ok ? 'done' : reply.error.code)
    }
    expect(codes).toEqual([
      'kernel.behalf.not-confirmed',
      'kernel.behalf.not-confirmed',
      'kernel.caller.not-allowed',
      'kernel.caller.not-allowed',
    ])
    const allowed = await actorOf('staff').sends(word, event({ how: 'spoken' }))
    expect(isDenied(allowed)).toBe(false)
  },
)
