/** Which day, from when to when, and the break. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { postWords as words } from '@/copy/zh/post'
import { dayWords, durationWords } from '@/copy/zh/when'
import { type Day, isDay, plusDays } from '@/domain/calendar/day'
import { minutesOf } from './form'
import type { PostState } from './use-post'

const furthestDays = 30

/** The value of the chip that leads to the calendar. */
const other = 'other'

function dayOptions(today: Day, chosen: Day) {
  const near = [0, 1, 2].map((count) => plusDays(today, count))
  const days = near.includes(chosen) ? near : [...near, chosen]
  const chips = days.map((date) => ({ value: String(date), label: dayWords(date, today) }))
  return [...chips, { value: other, label: words.days.other }]
}

export function WhenBlock({ post }: { readonly post: PostState }): ReactNode {
  const { draft, put, today } = post
  const [calendar, setCalendar] = useState(false)
  const putDay = (text: string): void => {
    if (isDay(text)) put({ workOn: text })
  }
  const choose = (chosen: string): void => {
    setCalendar(chosen === other)
    putDay(chosen)
  }
  return (
    <Card>
      <Choice
        legend={words.day}
        options={dayOptions(today, draft.workOn)}
        value={calendar ? other : draft.workOn}
        onChange={choose}
      />
      {calendar && (
        <Field
          kind="date"
          label={words.otherDay}
          value={draft.workOn}
          earliest={today}
          latest={plusDays(today, furthestDays)}
          onChange={putDay}
        />
      )}
      <Times post={post} />
    </Card>
  )
}

function Times({ post: { draft, put } }: { readonly post: PostState }): ReactNode {
  const { startMinute, endMinute } = minutesOf(draft)
  const worked = Math.max(0, endMinute - startMinute - draft.breakMinutes)
  return (
    <>
      <View className="row post__times">
        <View className="grow">
          <Field kind="time" label={words.start} value={draft.start} onChange={(start) => put({ start })} />
        </View>
        <View className="grow">
          <Field kind="time" label={words.end} value={draft.end} onChange={(end) => put({ end })} />
        </View>
      </View>
      <Field
        kind="pick"
        label={words.breakTime}
        choices={Object.entries(words.breaks).map(([value, label]) => ({ value, label }))}
        value={String(draft.breakMinutes)}
        onChange={(minutes) => put({ breakMinutes: Number(minutes) })}
      />
      <Text className="small figures">
        {words.worked(durationWords(worked))}
        {endMinute > 1_440 && ` · ${words.nextDay}`}
      </Text>
    </>
  )
}
