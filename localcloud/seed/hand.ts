/** A demo person's hand during seeding: calls the real functions under fixed keys, so that twice is once. */
import type { ActionName, Answer, SentInput } from '@/contract/actions'
import type { CallReply } from '@/contract/reply'
import type { SeedTools } from './index'
import { personById, type Person } from './people'

export interface Hand {
  readonly person: Person
  /** Calls under a key made of the person, the action and `mark`; throws what is refused, with its code. */
  does<Name extends ActionName>(name: Name, input: SentInput<Name>, mark?: string): Promise<Answer<Name>>
  /**
   * Like `does`, for what carries a fresh code each time: a repetition is known by its key and left alone.
   */
  doesOnce<Name extends ActionName>(name: Name, input: SentInput<Name>): Promise<void>
  /** Acts on WeChat's own screens. */
  plays(action: 'pay' | 'confirm-transfer', input: object): Promise<void>
}

function mustBePerson(personId: string): Person {
  const person = personById(personId)
  if (!person) throw new Error(`nobody is called ${personId}`)
  return person
}

export function handOf(tools: SeedTools, personId: string): Hand {
  const person = mustBePerson(personId)
  const call = async <Name extends ActionName>(name: Name, input: SentInput<Name>, mark: string) => {
    const key = `seed:${personId}:${name}:${mark}`
    const [functionName = ''] = name.split('.')
    const caller = { kind: 'person', openid: person.openid } as const
    // The one place where the seed trusts the contract: a reply is what the contract says it is.
    return (await tools.call(functionName, { action: name, input, key }, caller)) as CallReply<Answer<Name>>
  }
  return {
    person,
    async does(name, input, mark = 'once') {
      const reply = await call(name, input, mark)
      if (reply.ok) return reply.data
      throw new Error(`${person.name}: ${name} (${mark}) 没有做成: ${JSON.stringify(reply.error)}`)
    },
    async doesOnce(name, input) {
      const reply = await call(name, input, 'once')
      if (reply.ok || reply.error.code === 'kernel.key.reused') return
      throw new Error(`${person.name}: ${name} 没有做成: ${JSON.stringify(reply.error)}`)
    },
    plays: (action, input) => tools.playPayment(action, { openid: person.openid, ...input }),
  }
}
