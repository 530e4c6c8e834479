/** Why the hours are wrong, and how much was really worked; what follows is said before it is sent. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { LengthField } from '@/components/length-field'
import { Notice } from '@/components/notice'
import { Stepper } from '@/components/stepper'
import type { ShiftView } from '@/contract/attendance'
import { muchWords, objectWords as words } from '@/copy/zh/objection'
import { momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { deviceTime } from '@/platform/device-time'
import { platformRows } from '@/policies/platform'
import { isAbsent, leftOf } from './use-object'
import type { ObjectState } from './use-object'

interface FormProps {
  readonly state: ObjectState
  readonly shift: ShiftView
}

const dayMinutes = 1_440
/** One tap of the smaller stepper. */
const quarter = 15

/** Days that staff have, from the policy. */
function decisionDays(): number {
  const minutes = mustBeInForce(platformRows, 'attendance.decision', dayOf(deviceTime())).value
  return Math.ceil(minutes / dayMinutes)
}

export function Form({ state, shift }: FormProps): ReactNode {
  const { reason, setReason } = state
  const reasons = isAbsent(shift) ? words.absentReasons : words.reasons
  const until = momentWords(shift.objectUntil ?? '', deviceTime())
  return (
    <>
      <Choice
        stacked
        legend={words.legend}
        options={reasons.map((each) => ({ value: each, label: each }))}
        value={reason}
        onChange={setReason}
      />
      <Field
        kind="area"
        label={words.own}
        hint={words.ownHint}
        optional
        value={reason}
        onChange={setReason}
        maxLength={200}
      />
      <Worked state={state} shift={shift} />
      <Notice kind="why" title={words.then}>
        <View ariaRole="list">
          {words.effects(until, decisionDays()).map((effect) => (
            <View key={effect} ariaRole="listitem">
              {effect}
            </View>
          ))}
        </View>
      </Notice>
    </>
  )
}

/** Between what is left and what was recorded. */
function Worked({ state: { worked, setWorked }, shift }: FormProps): ReactNode {
  const { measure, cut } = shift
  const left = leftOf(shift)
  const limits = { least: left + Math.min(measure === 'minutes' ? quarter : 1, cut), most: left + cut }
  return (
    <Card title={words.worked}>
      {measure === 'minutes' ? (
        <LengthField minutes={worked} onChange={setWorked} {...limits} />
      ) : (
        <Stepper label={words.pieces} value={worked} onChange={setWorked} {...limits} />
      )}
      <Text className="strong figures">{words.disputed(muchWords(measure, worked - left))}</Text>
    </Card>
  )
}
