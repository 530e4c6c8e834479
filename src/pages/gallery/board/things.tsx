/** Gallery: cards, gigs, time, sums and codes. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { DayBars } from '@/components/day-bars'
import { GigCard } from '@/components/gig-card'
import { QrCode } from '@/components/qr-code'
import { State } from '@/components/state'
import { Steps } from '@/components/steps'
import { Table } from '@/components/table'
import { Timeline } from '@/components/timeline'
import { TradeIcon } from '@/components/trade-icon'
import { drawing } from '@/components/trade-icon/drawing'
import { tradeDrawings } from '@/components/trade-icon/icons'
import { day } from '@/domain/calendar/day'
import { type Fen, fen } from '@/domain/money/fen'
import { Section } from './section'

interface Row {
  readonly whose: string
  readonly amountFen: Fen
}

const rows: readonly Row[] = [
  { whose: '张*', amountFen: fen(18_000) },
  { whose: '王**', amountFen: fen(264_000) },
]

const nothing = (): void => undefined
const sampleCode = drawing(
  'M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3zM14 14h3v3h-3zM18 18h3v3h-3zM6 6h1M17 6h1M6 17h1',
  {
    colour: '#1B1E24',
  },
)

export function Things(): ReactNode {
  return (
    <>
      <Section name="Card 卡片">
        <Card title="等你点一下" aside={<Amount amountFen={fen(18_000)} size="card" />} tone="now">
          <Button onPress={nothing}>收款</Button>
          <Text className="small">还有 22 小时 10 分</Text>
        </Card>
        <Card title="今天的活" aside={<State kind="open">6:30</State>} onPress={nothing}>
          <View>装卸工 · 物流园东门</View>
        </Card>
        <Card tone="go">
          <View>现在等活 46 人,空位 71 个</View>
        </Card>
      </Section>
      <Section name="GigCard 活">
        <GigCard
          trade="loader"
          name="装卸工"
          number="3 号"
          wageFen={fen(18_000)}
          per="天"
          when="明天 6:30–15:30 · 管午饭"
          where="物流园东门"
          distance="2.1 公里"
          seatsLeft={3}
          funded
          reasons={['工种对', '离得近', '发钱准时 41/41']}
          onPress={nothing}
        />
        <GigCard
          trade="cleaner"
          name="保洁员"
          wageFen={fen(2_250)}
          per="小时"
          when="今天 14:00–18:00"
          where="德城区新湖街道"
          distance="0.8 公里"
          seatsLeft={0}
          funded={false}
          onPress={nothing}
        />
      </Section>
      <Section name="Steps 怎么算的">
        <Card title="工资条 11月23日">
          <Steps
            parts={[
              { label: '8 小时 × ¥22.50', amountFen: fen(18_000) },
              { label: '加班 0 小时', amountFen: fen(0) },
              { label: '扣除', amountFen: fen(0), detail: '平台不收任何费用' },
            ]}
            totalFen={fen(18_000)}
            totalLabel="实发"
          />
        </Card>
      </Section>
      <Section name="Timeline 经过">
        <Card>
          <Timeline
            entries={[
              { when: '6:27', what: '已到岗' },
              { when: '15:31', what: '已收工', detail: '干了 8 小时,中间歇 1 小时' },
              { when: '等雇主', what: '确认工时', stage: 'now', detail: '19:31 前不确认,按这个数付' },
              { when: '', what: '到零钱', stage: 'next' },
            ]}
          />
        </Card>
      </Section>
      <Section name="DayBars 一天一天的钱">
        <Card tone="go">
          <DayBars
            label="11月23日 ¥180.00，11月21日 ¥120.00，11月20日 ¥45.00"
            until={day('2026-11-24')}
            sums={[
              { on: day('2026-11-23'), amountFen: fen(18_000), count: 1 },
              { on: day('2026-11-21'), amountFen: fen(12_000), count: 2 },
              { on: day('2026-11-20'), amountFen: fen(4_500), count: 1 },
            ]}
          />
        </Card>
      </Section>
      <Section name="Table 表格">
        <Table
          label="在途资金"
          columns={[
            { head: '谁的', cell: ({ whose }: Row) => whose },
            { head: '金额', figures: true, cell: ({ amountFen }: Row) => <Amount amountFen={amountFen} /> },
          ]}
          rows={rows}
          keyOf={({ whose }) => whose}
          openKey="张*"
          onOpen={nothing}
        />
      </Section>
      <Section name="QrCode 二维码">
        <QrCode url={sampleCode} caption="扫码可验真" spoken="D3K 7Q2" />
      </Section>
      <Section name="TradeIcon 工种">
        <View className="row row--wrap">
          {Object.keys(tradeDrawings).map((trade) => (
            <TradeIcon key={trade} trade={trade} />
          ))}
        </View>
      </Section>
    </>
  )
}
