/** Runs one situation with every request going wrong in every way, and says what was broken. */
import type { CallReply } from '@/contract/reply'
import type { Picture } from '../security/story'
import { freshKey } from '../functions/world'
import { checkAgreement } from './agreement'
import { becomeQuiet } from './becoming-quiet'
import { difference, endState, isSame, plainReply } from './end-state'
import { type Ending, endings, type Interruption } from './interruption'
import type { Laboratory } from './laboratory'
import { outcomeOf } from './outcome'
import { type Moment, momentOf, type Situation } from './situations'

interface Prepared {
  readonly situation: Situation
  readonly picture: Picture
  readonly moment: Moment
  /** Everything written up to the moment, as one text. */
  readonly known: string
}

interface Undisturbed {
  readonly trace: readonly string[]
  readonly reply: CallReply | undefined
  readonly end: readonly string[]
  /** The end when nothing had been asked at all. */
  readonly untouched: readonly string[]
}

export interface Case extends Interruption {
  readonly again: boolean
}

export interface Enumeration {
  readonly trace: readonly string[]
  readonly cases: number
  readonly broken: readonly string[]
}

async function prepare(lab: Laboratory, situation: Situation): Promise<Prepared> {
  const [picture, facts] = await momentOf(lab, situation)
  const moment = { facts, key: freshKey(), input: situation.input(lab, facts) }
  return { situation, picture, moment, known: JSON.stringify(picture.documents) }
}

async function endOf(lab: Laboratory, { known, situation }: Prepared): Promise<readonly string[]> {
  await becomeQuiet(lab, situation.closes)
  checkAgreement(lab)
  const { mayDiffer, mayLack } = situation
  const end = endState(lab, known).filter((text) => !mayDiffer?.test(text))
  return mayLack ? end.map((text) => text.replace(mayLack, '')) : end
}

async function untouched(lab: Laboratory, prepared: Prepared): Promise<readonly string[]> {
  lab.enter(prepared.picture)
  return endOf(lab, prepared)
}

async function undisturbed(
  lab: Laboratory,
  prepared: Prepared,
): Promise<Pick<Undisturbed, 'trace' | 'reply' | 'end'>> {
  const { picture, situation, moment } = prepared
  lab.enter(picture)
  lab.interrupter.arm()
  const reply = await situation.act(lab, moment)
  const trace = lab.interrupter.disarm()
  return { trace, reply, end: await endOf(lab, prepared) }
}

interface Quiet {
  readonly end: readonly string[]
  readonly violations: readonly string[]
}

/** Leads to quiet once what cases have left alike: documents, WeChat's book, and whether somebody died. */
class Ends {
  private readonly known = new Map<string, Quiet>()

  constructor(
    private readonly lab: Laboratory,
    private readonly prepared: Prepared,
  ) {}

  /** Gives the end of a case; what was promised and is broken on the way there is said. */
  async of(ending: Ending): Promise<readonly string[]> {
    const { lab, prepared } = this
    const left = `${ending === 'dies'} ${outcomeOf(lab, prepared.picture, prepared.known)}`
    const seen = this.known.get(left)
    if (seen) {
      for (const words of seen.violations) lab.violated('as before', words)
      return seen.end
    }
    const before = lab.violations.length
    const end = await endOf(lab, prepared)
    this.known.set(left, { end, violations: lab.violations.slice(before) })
    return end
  }
}

/** I12: "done" is there, "refused" left nothing, and without an answer it is one of the two. */
function checkEnd(lab: Laboratory, reply: CallReply | undefined, { found, base, isTimed }: Found): void {
  const isDone = isSame(found, base.end)
  const isUntouched = isSame(found, base.untouched)
  const mayBeUntouched = !isTimed && (reply === undefined || reply.ok === false)
  if (isDone || (mayBeUntouched && isUntouched)) return
  lab.violated('I12', `the end is neither done nor untouched: ${difference(found, base.end)}`)
}

interface Found {
  readonly found: readonly string[]
  readonly base: Undisturbed
  /** What a timer or a notice sets going is done in the end, whatever happens. */
  readonly isTimed: boolean
}

const patience = 5

const mayTryAgain = (reply: CallReply | undefined) =>
  reply?.ok === false && reply.error.kind === 'fault' && reply.error.code === 'kernel.store.busy'

/** I11: the same key again is answered as if nothing had happened, or as it was answered before. */
async function sendAgain(
  lab: Laboratory,
  { situation, moment, known }: Prepared,
  { base, first }: { readonly base: Undisturbed; readonly first: CallReply | undefined },
): Promise<CallReply | undefined> {
  let reply = await situation.act(lab, moment)
  // "Busy, try again" is an honest answer while a call that died still holds a seat.
  for (let tries = 1; tries < patience && mayTryAgain(reply); tries += 1) {
    lab.world.passMinutes(1)
    reply = await situation.act(lab, moment)
  }
  const isAnswered = situation.mayNotKnow === true && first?.ok === true
  const due = isAnswered ? first : base.reply
  const [expected, found] = [plainReply(due, known), plainReply(reply, known)]
  if (expected !== found) lab.violated('I11', `sent again it was answered ${found}, and not ${expected}`)
  return reply
}

async function runCase(
  lab: Laboratory,
  prepared: Prepared,
  { base, ends, where }: { readonly base: Undisturbed; readonly ends: Ends; readonly where: Case },
): Promise<readonly string[]> {
  const { situation, picture, moment } = prepared
  lab.enter(picture)
  lab.interrupter.arm(where)
  let reply = await situation.act(lab, moment)
  lab.interrupter.disarm()
  // A transaction whose owner has died is ended by the store half a minute later.
  if (where.ending === 'dies') lab.world.passMinutes(0.6)
  if (where.again) reply = await sendAgain(lab, prepared, { base, first: reply })
  const found = await ends.of(where.ending)
  checkEnd(lab, reply, { found, base, isTimed: situation.calls === undefined })
  return lab.violations
}

const told = ({ point, ending, again }: Case, trace: readonly string[]) =>
  `request ${point} (${trace[point - 1]}) ${ending}${again ? ', sent again' : ''}`

function casesOf(points: number, isCall: boolean): readonly Case[] {
  const ways: readonly boolean[] = isCall ? [false, true] : [false]
  return Array.from({ length: points }, (_, index) => index + 1).flatMap((point) =>
    endings.flatMap((ending: Ending) => ways.map((again) => ({ point, ending, again }))),
  )
}

/** What the situation asks for when nothing goes wrong, request by request, and what it is answered. */
export async function undisturbedRun(
  lab: Laboratory,
  situation: Situation,
): Promise<Pick<Undisturbed, 'trace' | 'reply'>> {
  return undisturbed(lab, await prepare(lab, situation))
}

/** Each request is troubled in each way; a call is then left alone, or sent again. */
export const casesPerRequest = ({ calls }: Situation): number => endings.length * (calls ? 2 : 1)

/** All cases of one situation. */
export async function enumerate(lab: Laboratory, situation: Situation): Promise<Enumeration> {
  const prepared = await prepare(lab, situation)
  const base = { untouched: await untouched(lab, prepared), ...(await undisturbed(lab, prepared)) }
  const broken = lab.violations.map((words) => `undisturbed: ${words}`)
  const ends = new Ends(lab, prepared)
  const cases = casesOf(base.trace.length, situation.calls !== undefined)
  for (const where of cases) {
    const violations = await runCase(lab, prepared, { base, ends, where })
    broken.push(...violations.map((words) => `${told(where, base.trace)}: ${words}`))
  }
  return { trace: base.trace, cases: cases.length, broken }
}
