/** Gallery: the components that only say something. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Reason } from '@/components/reason'
import { State } from '@/components/state'
import { fen } from '@/domain/money/fen'
import { Section } from './section'

const nothing = (): void => undefined

export function Words(): ReactNode {
  return (
    <>
      <Section name="Amount 金额">
        <View className="row row--wrap">
          <Amount amountFen={fen(18_000)} per="天" size="big" />
          <Amount amountFen={fen(264_000)} size="card" tone="go" />
          <Amount amountFen={fen(2_250)} per="小时" />
        </View>
      </Section>
      <Section name="State 状态">
        <View className="row row--wrap">
          <State kind="open">还要 3 人</State>
          <State kind="waiting">等你点一下</State>
          <State kind="done">已到账</State>
          <State kind="late">晚了 2 天</State>
          <State kind="refused">没通过</State>
        </View>
      </Section>
      <Section name="Notice 提示">
        <Notice kind="now" title="还差一步">
          点“收款”,¥180.00 就到你的零钱。
        </Notice>
        <Notice kind="info">忘了扫收工码?按约定的工时算,不少你的钱。</Notice>
        <Notice kind="why" title="为什么推荐给你">
          工种对,离你 2.1 公里,6:30 前能到。
        </Notice>
        <Notice kind="unsure">补贴比例按 50% 估算,正式数字以公告为准。</Notice>
        <Notice kind="stop">这份活要求叉车证,你还没登记。有证?拍照上传。</Notice>
        <Notice kind="done">已到岗 6:27。</Notice>
      </Section>
      <Section name="Reason 理由">
        <Reason
          what="这次没排上,不是你不好"
          why="你能去的 4 个活,每个位子上的人分都比你高或一样。最接近的是装卸工,差在距离 2.1 公里。"
          rule={{ title: '平台规则', article: 'D-07', verified: false }}
          changes={['今晚就报明天的活,提前报名先排。', '加一个会干的工种。']}
          onAppeal={nothing}
        />
      </Section>
      <Section name="Empty 空">
        <Empty title="今天还没有活找你" detail="4:30 第一轮排活,排上了会给你发消息。" />
      </Section>
      <Section name="Failure 失败">
        <Failure requestId="7f3a-19c2" onRetry={nothing} />
      </Section>
      <Section name="Loading 取数据">
        <Loading cards={1} />
      </Section>
    </>
  )
}
