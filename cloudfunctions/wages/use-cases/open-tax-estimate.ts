/** What a worker has earned in a year through the market, and what tax it might carry by either method. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { day, dayOf, startOfDay } from '@/domain/calendar/day'
import { noFen, sumFen } from '@/domain/money/fen'
import { cumulativeTax, monthsInARow } from '@/domain/wages/cumulative-tax'
import { taxEstimate } from '@/domain/wages/tax-estimate'
import { type Call, personOf } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search, type Stored } from '../../_kernel/collections'
import { type PayItem, payItems } from '../repository'

type Name = 'wages.openTaxEstimate'

const perPage = 500

/** Wages that have arrived since the year began, page by page. */
async function paidThisYear(workerId: string, year: string): Promise<readonly Stored<PayItem>[]> {
  const since = startOfDay(day(`${year}-01-01`))
  const found: Stored<PayItem>[] = []
  for (;;) {
    const page = await search(payItems, {
      where: { workerId, paidAt: query.gte(since) },
      orderBy: [['paidAt', 'asc']],
      limit: perPage,
      skip: found.length,
    })
    found.push(...page)
    if (page.length < perPage) return found
  }
}

export async function openTaxEstimate(call: Call<ParsedInput<Name>>): Promise<Answer<Name>> {
  const { today } = call
  const paid = await paidThisYear(personOf(call)._id, today.slice(0, 4))
  const paidDays = paid.map(({ paidAt }) => dayOf(paidAt ?? call.now))
  const months = monthsInARow(new Set(paidDays.map((on) => on.slice(0, 7))), today.slice(0, 7))
  const incomeFen = sumFen(paid.map(({ grossFen }) => grossFen))
  const each = paid.map(({ grossFen, workOn }) => taxEstimate(grossFen, workOn).taxFen)
  const perPaymentFen = sumFen(each)
  const takenFen = sumFen(paid.map(({ withheldFen = noFen }) => withheldFen))
  const year = { incomeFen, months: Math.max(months, 1), otherFen: noFen, withheldFen: takenFen }
  const cumulative = cumulativeTax(year, today)
  return {
    incomeFen,
    payments: paid.length,
    months,
    perPayment: { taxFen: perPaymentFen, rule: taxEstimate(noFen, today).rule },
    cumulative: cumulative && { taxFen: cumulative.taxFen, rule: cumulative.rule },
    withheldFen: takenFen,
    estimate: true,
  }
}
