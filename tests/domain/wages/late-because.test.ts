/** Proves whose lateness a late wage is. */
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { itemStates } from '@/domain/wages/item-states'
import { lateBecause, unpaidStates } from '@/domain/wages/late-because'

const wage = {
  fundsModel: 'reference',
  grossFen: fen(10),
  dueOn: day('2026-11-24'),
  heldBy: null,
  failReason: null,
} as const

it.each([
  [{ ...wage, state: 'unfunded' }, 'employer'],
  [{ ...wage, state: 'unfunded', heldBy: 'objection:1:1' }, 'dispute'],
  [{ ...wage, state: 'accrued', fundsModel: 'recorded' }, 'employer'],
  [{ ...wage, state: 'accrued' }, 'worker'],
  [{ ...wage, state: 'accrued', grossFen: fen(9) }, 'platform'],
  [{ ...wage, state: 'waitingForTap' }, 'worker'],
  [{ ...wage, state: 'recorded', fundsModel: 'recorded' }, 'worker'],
  [{ ...wage, state: 'paying' }, 'platform'],
  [{ ...wage, state: 'failed', failReason: 'OVERDUE_CLOSE' }, 'worker'],
  [{ ...wage, state: 'failed', failReason: 'NAME_NOT_CORRECT' }, 'worker'],
  [{ ...wage, state: 'failed', failReason: 'PARAM_ERROR' }, 'platform'],
  [{ ...wage, state: 'failed', failReason: 'EMPLOYER_SHORT' }, 'employer'],
  [{ ...wage, state: 'failed', failReason: 'CONSENT_ENDED' }, 'platform'],
  [{ ...wage, state: 'failed', failReason: 'BANK_RETURNED' }, 'worker'],
  [{ ...wage, state: 'accrued', fundsModel: 'payrollCard' }, 'worker'],
  [{ ...wage, state: 'held' }, 'dispute'],
  [{ ...wage, state: 'paid' }, null],
  [{ ...wage, state: 'signed' }, null],
  [{ ...wage, state: 'withdrawn' }, null],
] as const)('%o is late because of %s', (question, because) => {
  expect(lateBecause(question)).toBe(because)
})

it('has somebody to answer for every state that is not an end', () => {
  const states = Object.keys(itemStates.table) as (keyof typeof itemStates.table)[]
  const open = states.filter((state) => lateBecause({ ...wage, state }) !== null)
  expect([...open].sort()).toEqual([...unpaidStates].sort())
  // What was paid may still come back from the bank; as long as it has not, nobody is late.
  const ends = states.filter((state) => itemStates.table[state].length === 0)
  expect([...ends, 'paid'].sort()).toEqual(states.filter((state) => !unpaidStates.includes(state)).sort())
})
