/** What the money desk makes of what it is told: places, tiles, bars, pages, and what fits a difference. */
import type { DifferenceView, MoneyDesk } from '@/contract/closes'
import type { OfficeRole } from '@/contract/roles'
import { accountNumber, accountWords, familyWords } from '@/copy/zh/desk-books'
import { day } from '@/domain/calendar/day'
import { accountRules } from '@/domain/ledger/entry'
import { fen, noFen } from '@/domain/money/fen'
import { placeOf } from '@/pages/desk/money/board'
import { resolutionsFor } from '@/pages/desk/money/difference-file'
import { moveMissing } from '@/pages/desk/money/move-form'
import { percentsOf } from '@/pages/desk/money/percents'
import { problemWords } from '@/pages/desk/money/problem-words'
import { askMissing } from '@/pages/desk/money/propose-recovery'
import { shortRoot } from '@/pages/desk/money/root'
import { sectionNamed, sectionsOf } from '@/pages/desk/money/sections'
import { tilesOf } from '@/pages/desk/money/tiles'
import { ageWords } from '@/pages/desk/money/transit'
import { minutesOf } from '@/pages/desk/money/unreleased'
import { afterPage } from '@/pages/desk/money/use-audit'
import { homeOf, placesOf } from '@/pages/desk/places'
import { sheetText } from '@/pages/desk/sheet-text'

const as = (...officeRoles: OfficeRole[]) => ({ officeRoles })

it('lets each office begin at its own place', () => {
  expect(homeOf(as('staff'))).toContain('/window/')
  expect(homeOf(as('inspectionOfficer'))).toContain('/queue/')
  expect(homeOf(as('financeOfficer'))).toContain('/money/')
  expect(placesOf(as('auditor')).map(({ key }) => key)).toEqual(['queue', 'round', 'money'])
  expect(placesOf(as('employmentOfficer')).map(({ key }) => key)).toEqual(['queue', 'round'])
})

it('shows the window late wages and stuck transfers only, and the audit to the auditor only', () => {
  expect(sectionsOf(as('staff'))).toEqual(['late', 'stuck'])
  expect(sectionsOf(as('inspectionOfficer'))).toEqual(['late'])
  expect(sectionsOf(as('financeOfficer'))).not.toContain('audit')
  expect(sectionsOf(as('auditor'))).toContain('audit')
  expect(sectionNamed('closes', as('staff'))).toBe('late')
  expect(sectionNamed('closes', as('auditor'))).toBe('closes')
  expect(sectionNamed(undefined, as('employmentOfficer'))).toBeUndefined()
})

const calm: MoneyDesk = {
  inTransit: [],
  inTransitFen: noFen,
  lateWages: 0,
  unknownOutcomes: 0,
  paymentsInDoubt: 0,
  differences: [],
  suspenseFen: noFen,
  openDays: [],
  float: { bookFen: noFen, asOf: null, owedFen: noFen, dueTodayFen: noFen, days: [] },
  chain: { number: 0, root: '', sealedAt: null, waiting: 0 },
}

it('says nothing where nothing is open, and a sum that nets to less than nothing all the same', () => {
  expect(tilesOf(calm).map(({ figure }) => figure)).toEqual(['', '', '', '', '', ''])
  const busy = tilesOf({ ...calm, lateWages: 2, suspenseFen: fen(-100) })
  expect(busy.find(({ key }) => key === 'late')?.figure).toBe('2 笔')
  expect(busy.find(({ key }) => key === 'suspense')?.figure).not.toBe('')
})

it('draws every bar that is not nothing, the longest whole', () => {
  expect(percentsOf([fen(1), fen(-1_000), noFen, fen(500)])).toEqual([3, 100, 0, 50])
  expect(percentsOf([])).toEqual([])
})

const difference: DifferenceView = {
  differenceId: 'difference:1',
  state: 'open',
  day: day('2026-11-24'),
  kind: 'lineWithoutEntry',
  account: 'wx:operation',
  movement: 'move',
  reference: 'V1',
  amountFen: fen(100),
  suggested: 'operatorMoney',
  owner: 'financeOfficer',
  openedAt: '2026-11-25T02:00:00.000Z',
  ageDays: 0,
  resolution: null,
  reason: null,
  needsSecond: false,
}

it('offers what fits a difference, what it most likely is first', () => {
  expect(resolutionsFor({ ...difference, suggested: 'loss' })[0]).toBe('loss')
  expect(resolutionsFor(difference)).not.toContain('nothing')
  expect(resolutionsFor({ ...difference, kind: 'billsDisagree' })).toEqual(['nothing'])
})

it('names every family of accounts, and leaves no number where there is only one', () => {
  expect(Object.keys(familyWords).sort()).toEqual(Object.keys(accountRules).sort())
  expect(accountWords('wx:operation')).toBe('微信运营账户')
  expect(accountWords('escrow:abc')).toBe(accountWords('escrow'))
  expect(accountNumber('inflight:BILL1')).toBe('BILL1')
  expect(accountNumber('wx:operation')).toBe('')
})

it('tells a problem by what stands before its colon, and an unknown one as it is', () => {
  expect(problemWords('chain:entryMissing')).toBe('账本链有问题')
  expect(problemWords('differences:3')).toBe('有差异没处理')
  expect(problemWords('bill:basic:notYet')).toBe('基本账户：账单还没出')
  expect(problemWords('bill:trade:SYSTEM_ERROR')).toBe('交易：账单没取到')
  expect(problemWords('payment:unknown')).toBe('有收款问不到结果')
  expect(problemWords('notBegun')).toBe('到点还没开始')
  expect(problemWords('somethingNew')).toBe('somethingNew')
})

it('keeps the row that was chosen open, and the first when it is gone', () => {
  const keyOf = (row: string) => row
  expect(placeOf(['a', 'b'], keyOf, 'b')).toBe(1)
  expect(placeOf(['a', 'b'], keyOf, 'gone')).toBe(0)
  expect(placeOf([], keyOf, undefined)).toBe(0)
})

it('adds up the pages of an audit until there is no next', () => {
  const page = {
    part: 'chain',
    checked: 5,
    total: 8,
    findings: [{ what: 'entryMissing', id: 'e1' }],
  } as const
  const first = afterPage(undefined, { ...page, next: 'x' })
  expect(first).toMatchObject({ checked: 5, isOver: false })
  expect(afterPage(first, { ...page, findings: [], next: null })).toEqual({
    checked: 10,
    findings: [{ what: 'entryMissing', id: 'e1' }],
    isOver: true,
  })
})

it('asks for whole minutes of one day', () => {
  expect(minutesOf('480')).toBe(480)
  expect(minutesOf('1440')).toBe(1_440)
  expect(minutesOf('1441')).toBeUndefined()
  expect(minutesOf('7.5')).toBeUndefined()
})

it('says of a move of money what is missing', () => {
  const move = { from: 'outside', to: 'bank', yuanText: '100', voucher: 'V2026' } as const
  expect(moveMissing(move)).toBeUndefined()
  expect(moveMissing({ ...move, to: 'outside' })).toMatch(/同一个/)
  expect(moveMissing({ ...move, voucher: '凭证' })).toMatch(/凭证号/)
})

it('says of what is asked back what is missing', () => {
  const asked = { itemId: 'item:g:w:base', yuanText: '5', reason: '工时录多了' }
  expect(askMissing(asked)).toBeUndefined()
  expect(askMissing({ ...asked, itemId: '' })).toMatch(/哪|选/)
  expect(askMissing({ ...asked, yuanText: '0' })).toMatch(/金额/)
  expect(askMissing({ ...asked, reason: ' ' })).toMatch(/理由/)
})

it('shortens a root for the eye, and an age to days', () => {
  expect(shortRoot('82f0e851'.padEnd(60, '0').concat('c61c'))).toBe('82f0 e851 … c61c')
  expect(ageWords(90)).toBe('1 小时 30 分')
  expect(ageWords(4_400)).toBe('3 天')
})

it('writes figures as figures and formulas as text', () => {
  const text = sheetText(['差额'], [['-1,750.00'], ['=1+1'], ['-3+cmd']])
  expect(text.split('\r\n')).toEqual(['"差额"', '"-1,750.00"', `"'=1+1"`, `"'-3+cmd"`])
})
