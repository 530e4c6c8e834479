/** What a hand on loopback may do about payroll cards: found an employer, fund it, and play the worker. */
import * as v from 'valibot'
import { type Action, action, done, flawed, wholeFen } from './control-reply'
import { agreeToCard, endCard, lookIntoCamera } from './payroll-phone'
import { employerAccount, returnWage } from './payroll-states'

const employer = v.object({
  subMerchantId: v.pipe(v.string(), v.regex(/^\d{8,10}$/)),
  name: v.string(),
  fundsAuthorised: v.optional(v.boolean(), true),
})

const funding = v.object({ subMerchantId: v.string(), amountFen: wholeFen, voucher: v.string() })

const consent = v.object({
  openid: v.string(),
  token: v.string(),
  payee: v.optional(v.picklist(['balance', 'bankCard']), 'bankCard'),
})

const look = v.object({
  openid: v.string(),
  token: v.string(),
  isSamePerson: v.optional(v.boolean(), true),
})

const ending = v.object({ openid: v.string(), subMerchantId: v.string() })

const bankReturn = v.object({ outBatchNo: v.string(), outDetailNo: v.string() })

export const payrollActions: Readonly<Record<string, Action>> = {
  'register-employer': action(employer, (desk, input) => {
    desk.rows.employers.put(input.subMerchantId, input)
    return done(input)
  }),
  'fund-employer': action(funding, (desk, { subMerchantId, amountFen, voucher }) => {
    if (desk.rows.employers.find(subMerchantId) === undefined) return flawed('特约商户不存在')
    const account = employerAccount(subMerchantId)
    const wechatNo = desk.numbers.digits(28)
    desk.book.post({
      at: desk.now(),
      account,
      business: 'topUp',
      amountFen,
      merchantNo: voucher,
      wechatNo,
    })
    return done({ subMerchantId, balanceFen: desk.book.balance(account) })
  }),
  'agree-to-card': action(consent, (desk, { payee, ...visit }) => {
    const card = agreeToCard(desk, visit, payee)
    return 'flaw' in card ? flawed(card.flaw) : done({ state: card.state, payee: card.payee })
  }),
  'end-card': action(ending, (desk, { openid, subMerchantId }) => {
    const card = endCard(desk, openid, subMerchantId)
    return 'flaw' in card ? flawed(card.flaw) : done({ state: card.state })
  }),
  'look-into-camera': action(look, (desk, { isSamePerson, ...visit }) => {
    const check = lookIntoCamera(desk, visit, isSamePerson)
    return 'flaw' in check ? flawed(check.flaw) : done({ state: check.state, failures: check.failures })
  }),
  'return-wage': action(bankReturn, (desk, { outBatchNo, outDetailNo }) => {
    const flaw = returnWage(desk, outBatchNo, outDetailNo)
    return flaw === null ? done({ state: 'REFUND' }) : flawed(flaw)
  }),
}
