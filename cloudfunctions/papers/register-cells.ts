/** Says each field of a register in words: the same for the sheet and for the paper. */
import { itemKindWords } from '@/copy/zh/money'
import { paperMethodWords, paperMoment, paperStateWords, registerWords as words } from '@/copy/zh/papers'
import { durationWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { yuan } from '@/domain/money/fen'
import type { RegisterColumn } from '@/domain/wages/wage-register'
import type { RegisterLine } from './register-lines'
import { stepText } from './step-text'

const payable = ({ kind, steps }: RegisterLine): string =>
  [itemKindWords[kind], ...steps.map((step) => `${stepText(step)} = ${yuan(step.amountFen)}`)].join('\n')

function proofText({ proof, state }: RegisterLine): string {
  switch (proof.kind) {
    case 'transfer':
      return words.transfer(proof.billNumber)
    case 'signature':
      return words.signature(paperMethodWords[proof.method] ?? proof.method, paperMoment(proof.at))
    case 'none':
      return paperStateWords[state]
  }
}

const known = (isOpen: boolean, field: string | null): string =>
  field ?? (isOpen ? words.unknown : words.hidden)

/** What stands in each column; amounts are written with two decimals. */
export function registerCells(line: RegisterLine, isOpen: boolean): Readonly<Record<RegisterColumn, string>> {
  return {
    employerName: line.employerName,
    period: line.workOn,
    payDay: line.proof.kind === 'none' ? words.notPaid : dayOf(line.proof.at),
    workerName: line.workerName,
    idNumber: known(isOpen, line.idNumber),
    contact: known(isOpen, line.contact),
    workTime: words.workTime(durationWords(line.workedMinutes), durationWords(line.plannedMinutes)),
    payable: payable(line),
    gross: yuan(line.grossFen),
    deduction: yuan(line.deductionFen),
    net: yuan(line.netFen),
    proof: proofText(line),
  }
}
