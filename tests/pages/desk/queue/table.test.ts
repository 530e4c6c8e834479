/** The queue as a spreadsheet: Beijing times, and nothing a citizen typed is run as a formula. */
import { tableOf } from '@/pages/desk/queue/use-queue'

const row = {
  kind: 'flaggedGig',
  id: 'gig-1',
  title: '=HYPERLINK("http://127.0.0.1","点我")',
  since: '2026-11-24T00:00:00.000Z',
  dueAt: '2026-11-24T02:00:00.000Z',
  facts: [{ label: '工种', value: '装卸工' }],
  reasons: ['提到押金'],
} as const

it('quotes every cell and keeps a formula as text', () => {
  const [, line = ''] = tableOf([row]).split('\r\n')
  expect(line).toContain(`"'=HYPERLINK(""http://127.0.0.1"",""点我"")"`)
  expect(line).toContain('"2026-11-24 08:00","2026-11-24 10:00"')
})
