/**
 * Confirming a real name: the number must fit, the person must be of age to work, and the register must
 * agree.
 */
import { readIdNumber } from '@/domain/accounts/id-number'
import { workingAge } from '@/domain/accounts/working-age'
import { houseRule, isRefusal, type Refusal, refuse, type RuleSource } from '@/domain/policy/refusal'
import type { Call } from '../_kernel/call'
import type { RealName } from '../_kernel/person'
import { maskName, seal, searchHash } from '../_kernel/sealed'
import { askRegister, type NamedNumber } from './identity-register'

const legalIdentity: RuleSource = {
  title: '中华人民共和国就业促进法',
  article: '第四十一条第二项',
  verified: true,
}

/** The real name as it is stored, or the refusal. Asks the register, so it runs outside any transaction. */
export async function confirmedName(call: Call<NamedNumber>): Promise<RealName | Refusal> {
  const { name, idNumber } = call.input
  const number = readIdNumber(idNumber, call.today)
  if (isRefusal(number)) return number
  const age = workingAge({ birthOn: number.birthOn, workOn: call.today })
  if (isRefusal(age)) return age
  const answer = await askRegister({ name, idNumber })
  if (answer === 'unknown') return refuse('accounts.real-name.register-down', houseRule('I-04'))
  if (answer === 'different') return refuse('accounts.real-name.different', legalIdentity)
  return {
    nameSealed: seal('name', name),
    idSealed: seal('idNumber', idNumber),
    idHash: searchHash('idNumber', idNumber),
    nameMasked: maskName(name),
    bornOn: number.birthOn,
    confirmedAt: call.now,
  }
}
