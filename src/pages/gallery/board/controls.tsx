/** Gallery: everything that can be tapped or filled in. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { LengthField } from '@/components/length-field'
import { PictureField } from '@/components/picture-field'
import { Sheet } from '@/components/sheet'
import { Stepper } from '@/components/stepper'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { TradeGrid } from '@/components/trade-grid'
import { Section } from './section'

const trades = [
  { value: 'loader', label: '装卸工' },
  { value: 'mason', label: '瓦工' },
]
const nothing = (): void => undefined

export function Controls(): ReactNode {
  const [open, setOpen] = useState(false)
  const [message, say] = useToast()
  return (
    <>
      <Section name="Button 按钮">
        <Button onPress={() => say('已报名,4:30 排活。')}>我今天要找活</Button>
        <Button kind="quiet" onPress={() => setOpen(true)}>
          先看看今天有什么活
        </Button>
        <Button kind="danger" onPress={nothing}>
          不去了
        </Button>
        <Button kind="text" width="fit" onPress={nothing}>
          和说的不一样?点这里
        </Button>
        <Button busy onPress={nothing}>
          收款
        </Button>
        <Button disabledReason="先选一个工种" onPress={nothing}>
          下一步
        </Button>
      </Section>
      <Fields />
      <Large />
      <Toast message={message} />
      <Sheet
        open={open}
        title="要几个人?"
        onClose={() => setOpen(false)}
        action={<Button onPress={() => setOpen(false)}>好了</Button>}
      >
        一次只问一件事。
      </Sheet>
    </>
  )
}

function Fields(): ReactNode {
  const [form, setForm] = useState({
    trade: 'loader',
    people: '8',
    start: '06:30',
    on: '2026-11-25',
    note: '',
  })
  const [meals, setMeals] = useState<readonly string[]>(['lunch'])
  const put = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value })
  return (
    <>
      <Section name="Field 一问一答">
        <Field kind="pick" label="什么工种" choices={trades} value={form.trade} onChange={put('trade')} />
        <Field kind="number" label="要几个人" unit="人" value={form.people} onChange={put('people')} />
        <Field kind="date" label="哪天" value={form.on} onChange={put('on')} />
        <Field kind="time" label="几点开始" value={form.start} onChange={put('start')} />
        <Field
          kind="decimal"
          label="一天多少钱"
          unit="元"
          hint="当地这工种近 30 天 ¥160–200"
          error="每小时不到最低工资。改成 ¥21.00 以上。"
          value="80"
          onChange={nothing}
        />
        <Field kind="area" label="还有要说的" optional value={form.note} onChange={put('note')} />
      </Section>
      <Section name="Choice 选择">
        <Choice
          legend="怎么算钱"
          options={[
            { value: 'day', label: '按天' },
            { value: 'hour', label: '按小时' },
            { value: 'piece', label: '按件' },
          ]}
          value="day"
          onChange={nothing}
        />
        <Choice
          several
          legend="管什么"
          options={[
            { value: 'lunch', label: '午饭' },
            { value: 'ride', label: '接送' },
            { value: 'tools', label: '工具' },
          ]}
          value={meals}
          onChange={setMeals}
        />
      </Section>
    </>
  )
}

const gridTrades = [
  { key: 'loader', name: '装卸' },
  { key: 'mason', name: '瓦工' },
  { key: 'cleaner', name: '保洁' },
  { key: 'orchard', name: '采摘' },
  { key: 'kitchen', name: '后厨' },
  { key: 'packer', name: '包装' },
]

/** What is set without a keyboard. */
function Large(): ReactNode {
  const [people, setPeople] = useState(8)
  const [chosen, setChosen] = useState('mason')
  const [minutes, setMinutes] = useState(435)
  return (
    <>
      <Section name="Stepper 数一数">
        <Stepper label="要几个人" unit="人" value={people} onChange={setPeople} />
      </Section>
      <Section name="LengthField 干了多久">
        <LengthField minutes={minutes} onChange={setMinutes} />
      </Section>
      <Section name="TradeGrid 挑工种">
        <TradeGrid legend="什么工种" trades={gridTrades} chosen={[chosen]} onTap={setChosen} />
      </Section>
      <Section name="PictureField 拍证件">
        <PictureField label="营业执照" hint="四个角都拍进去" previewUrl="" onPicture={nothing} />
      </Section>
    </>
  )
}
