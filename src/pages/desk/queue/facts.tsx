/** Facts with their labels, in two columns that line up; suspicious wording is marked where it stands. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'

export interface Fact {
  readonly label: string
  readonly value: string
  /** Where it comes from, in small. */
  readonly source?: string
}

interface FactsProps {
  readonly facts: readonly Fact[]
  /** Wordings to mark. */
  readonly marked?: readonly string[]
}

export function Facts({ facts, marked = [] }: FactsProps): ReactNode {
  return (
    <View className="desk-facts" ariaRole="list">
      {facts
        .filter(({ value }) => value !== '')
        .map(({ label, value, source }) => (
          <View key={label} className="desk-facts__fact" ariaRole="listitem">
            <Text className="desk-facts__label">{label}</Text>
            <View className="grow">
              <Marked text={value} marked={marked} />
              {source && <Text className="desk-facts__source">{source}</Text>}
            </View>
          </View>
        ))}
    </View>
  )
}

/** Cuts a text at every wording that is to be marked. */
export function partsOf(text: string, marked: readonly string[]): readonly string[] {
  const [first, ...rest] = marked.filter((wording) => wording !== '')
  if (first === undefined) return [text]
  return text.split(first).flatMap((part, place) => {
    const inner = partsOf(part, rest)
    return place === 0 ? inner : [first, ...inner]
  })
}

function Marked({ text, marked }: { readonly text: string; readonly marked: readonly string[] }): ReactNode {
  return (
    <Text>
      {partsOf(text, marked).map((part, place) => (
        <Text key={place} className={marked.includes(part) ? 'desk-facts__marked' : ''}>
          {part}
        </Text>
      ))}
    </Text>
  )
}
