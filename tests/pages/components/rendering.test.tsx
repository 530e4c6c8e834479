/** What the components say, read from the markup of the browser build's elements. */
import { renderToStaticMarkup } from 'react-dom/server'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field/index.h5'
import { GigCard } from '@/components/gig-card'
import { Reason } from '@/components/reason'
import { State } from '@/components/state'
import { Steps } from '@/components/steps'
import { TabBar } from '@/components/tab-bar'
import { fen } from '@/domain/money/fen'

const nothing = (): void => undefined
const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

it('sets a sum with its sign, two decimals and grouped thousands', () => {
  const markup = renderToStaticMarkup(<Amount amountFen={fen(264_000)} per="天" />)
  expect(textOf(markup).replaceAll(' ', '')).toBe('¥2,640.00/天')
})

it('gives a dead button its reason, and keeps it in reach of a screen reader', () => {
  const markup = renderToStaticMarkup(
    <Button onPress={nothing} disabledReason="先选一个工种">
      下一步
    </Button>,
  )
  expect(markup).toContain('aria-disabled="true"')
  expect(markup).not.toMatch(/ disabled/)
  expect(markup).toContain('先选一个工种')
})

it('says "please wait" instead of the words of an action that is under way', () => {
  const markup = renderToStaticMarkup(
    <Button onPress={nothing} busy>
      收款
    </Button>,
  )
  expect(textOf(markup)).toContain('请稍等')
  expect(textOf(markup)).not.toContain('收款')
})

it('makes a card that leads somewhere one button, and one that does not a plain block with a heading', () => {
  const leading = renderToStaticMarkup(
    <Card title="今天的活" onPress={nothing}>
      装卸工
    </Card>,
  )
  expect(leading).toMatch(/^<button/)
  expect(leading).not.toContain('<h2')
  const plain = renderToStaticMarkup(<Card title="今天的活">装卸工</Card>)
  expect(plain).toMatch(/^<div/)
  expect(plain).toContain('<h2')
})

it('never lets colour speak alone: each state has a shape, which a screen reader passes over', () => {
  const kinds = ['open', 'waiting', 'done', 'late', 'refused'] as const
  const shapes = kinds.map((kind) => renderToStaticMarkup(<State kind={kind}>词</State>))
  const drawn = shapes.map((markup) => />([●◐✓!×])<\/span>/.exec(markup)?.[1])
  expect(new Set(drawn).size).toBe(kinds.length)
  expect(shapes.every((markup) => markup.includes('aria-hidden="true"'))).toBe(true)
})

it('shows of a refusal what, why, the rule, what would change it and where to object', () => {
  const markup = renderToStaticMarkup(
    <Reason
      what="这次没排上"
      why="差在距离 2.1 公里"
      rule={{ title: '平台规则', article: 'D-07', verified: false }}
      changes={['今晚就报明天的活']}
      onAppeal={nothing}
    />,
  )
  for (const part of ['这次没排上', '差在距离', '平台规则 D-07', '待核实', '今晚就报明天的活', '我有意见']) {
    expect(textOf(markup)).toContain(part)
  }
})

it('adds no 待核实 to a rule that is verified', () => {
  const rule = { title: '《劳动争议调解仲裁法》', article: '第二十七条', verified: true }
  expect(renderToStaticMarkup(<Reason what="晚了" why="过了一年" rule={rule} />)).not.toContain('待核实')
})

it('ties a field to its label, its help and its error', () => {
  const markup = renderToStaticMarkup(
    <Field
      label="一天多少钱"
      value="80"
      onChange={nothing}
      hint="近 30 天 ¥160–200"
      error="改成 ¥168 以上"
    />,
  )
  const id = / id="([^"]+)" class="ui-field__control"|<input id="([^"]+)"/
    .exec(markup)
    ?.slice(1)
    .find(Boolean)
  expect(id).toBeDefined()
  expect(markup).toContain(`for="${id}"`)
  expect(markup).toContain(`aria-describedby="${id}hint ${id}error"`)
  expect(markup).toContain('aria-invalid="true"')
})

it('says of a gig whether the money is in place, and how many are still wanted', () => {
  const gig = {
    trade: 'loader',
    name: '装卸工',
    wageFen: fen(18_000),
    per: '天',
    when: '明天 6:30',
    where: '东门',
  }
  const open = textOf(renderToStaticMarkup(<GigCard {...gig} funded seatsLeft={3} onPress={nothing} />))
  expect(open).toContain('钱已到位')
  expect(open).toContain('还要 3 人')
  const full = textOf(
    renderToStaticMarkup(<GigCard {...gig} funded={false} seatsLeft={0} onPress={nothing} />),
  )
  expect(full).toContain('钱还没到位')
  expect(full).toContain('已满')
})

it('sets the parts of a sum above their total', () => {
  const parts = [{ label: '8 小时 × ¥22.50', amountFen: fen(18_000) }]
  const text = textOf(renderToStaticMarkup(<Steps parts={parts} totalFen={fen(18_000)} totalLabel="实发" />))
  expect(text.indexOf('8 小时')).toBeLessThan(text.indexOf('实发'))
})

it('marks the open place of the tab bar for eyes and ears', () => {
  const markup = renderToStaticMarkup(<TabBar role="worker" current="money" waiting={{ money: 2 }} />)
  expect(markup.match(/aria-current="page"/g)).toHaveLength(1)
  expect(textOf(markup)).toMatch(/找活 我的活 我的钱 2 我的/)
})
