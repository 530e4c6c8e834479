/** A question answered by tapping one chip, or several, in WeChat. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { choose, groupClass, isChosen } from './face'
import type { ChoiceProps } from './face'
import './index.scss'

export type { ChoiceProps, ChoiceOption } from './face'

export function Choice(props: ChoiceProps): ReactNode {
  return (
    <View className="ui-choice">
      <Text className="ui-choice__legend">{props.legend}</Text>
      <View className={groupClass(props)}>
        {props.options.map(({ value, label, detail }) => (
          <View
            key={value}
            className={isChosen(props, value) ? 'ui-choice__chip ui-choice__chip--chosen' : 'ui-choice__chip'}
            ariaRole={props.several ? 'checkbox' : 'radio'}
            ariaChecked={isChosen(props, value)}
            onClick={() => choose(props, value)}
          >
            <Text className="ui-choice__mark" ariaHidden>
              {isChosen(props, value) ? '✓' : ''}
            </Text>
            <View>
              {label}
              {detail && <View className="ui-choice__detail">{detail}</View>}
            </View>
          </View>
        ))}
      </View>
      {props.error && <Text className="ui-choice__error">! {props.error}</Text>}
    </View>
  )
}
