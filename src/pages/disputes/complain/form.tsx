/** The written complaint: its lines to be ticked, the wish, and to whom it goes. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import type { ComplaintDraft, ComplaintLine } from '@/contract/disputes'
import { channelWords, complainWords as words } from '@/copy/zh/complaints'
import { ruleWords } from '@/copy/zh/rule'
import { dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { channelsElsewhere, channelsHere } from './use-complain'
import type { ComplainState } from './use-complain'

interface FormProps {
  readonly state: ComplainState
  readonly draft: ComplaintDraft
}

export function Form({ state, draft }: FormProps): ReactNode {
  const answerBy = dayWords(draft.answerDueOn, dayOf(deviceTime()))
  const ticked = draft.lines.filter(isTicked)
  return (
    <>
      <Card tone="now" title={words.written}>
        <View className="row row--apart row--wrap">
          <Text>{words.missing}</Text>
          <Amount amountFen={draft.missingFen} size="big" />
        </View>
        <Text className="small">{words.writtenDetail}</Text>
      </Card>
      <Lines legend={words.lines} lines={ticked.filter(isAboutWork)} state={state} />
      <Lines legend={words.people} lines={ticked.filter((line) => !isAboutWork(line))} state={state} />
      <Blanks lines={draft.lines.filter(isBlank)} />
      <Field
        kind="area"
        label={words.request}
        hint={words.requestHint}
        value={state.wish}
        onChange={state.setRequest}
        maxLength={300}
      />
      <Channels state={state} draft={draft} />
      <Text>
        {words.answerBy(answerBy)} · {ruleWords(draft.rule)}
      </Text>
      <Text className="small">{words.free}</Text>
    </>
  )
}

const isBlank = ({ value }: ComplaintLine): boolean => value === ''
/** The wish has a field of its own. */
const isTicked = (line: ComplaintLine): boolean => !isBlank(line) && line.key !== 'request'

const aboutPeople = /^(worker(Name|Id|Phone|Address)|employer|sector)/
const isAboutWork = ({ key }: ComplaintLine): boolean => !aboutPeople.test(key)

interface LinesProps {
  readonly legend: string
  readonly lines: readonly ComplaintLine[]
  readonly state: ComplainState
}

function Lines({ legend, lines, state }: LinesProps): ReactNode {
  return (
    <Choice
      several
      stacked
      legend={legend}
      options={lines.map(optionOf)}
      value={state.lines}
      onChange={state.setTicked}
    />
  )
}

const optionOf = ({ key, label, value, source }: ComplaintLine) => ({
  value: key,
  label: `${label}：${value}`,
  detail: words.sources[source],
})

function Blanks({ lines }: { readonly lines: readonly ComplaintLine[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <Text className="small">
      {lines.map(({ label }) => label).join('、')}：{words.blank}
    </Text>
  )
}

function Channels({ state, draft }: FormProps): ReactNode {
  const here = channelsHere(draft)
  const elsewhere = channelsElsewhere(draft)
  return (
    <>
      <Choice
        stacked
        legend={words.channel}
        options={here.map((channel) => ({ value: channel, ...channelWords[channel] }))}
        value={state.to ?? ''}
        onChange={(value) => state.setChannel(here.find((channel) => channel === value))}
      />
      {elsewhere.length > 0 && (
        <Card title={words.alsoOpen}>
          <Text className="small">{words.alsoOpenDetail}</Text>
          <View className="stack" ariaRole="list">
            {elsewhere.map(({ channel, rule }) => (
              <View key={channel} ariaRole="listitem">
                <Text className="strong">{channelWords[channel].label}</Text>
                <View>{channelWords[channel].detail}</View>
                <View className="small">{ruleWords(rule)}</View>
              </View>
            ))}
          </View>
        </Card>
      )}
    </>
  )
}
