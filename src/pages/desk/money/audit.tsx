/** The auditor checks the whole book, page by page, and sees what is found as it is found. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import { auditWords as words } from '@/copy/zh/desk-books'
import { namedKey } from '@/copy/zh/papers'
import { type Audited, auditParts, useAudit } from './use-audit'

const partWords = ({ checked, findings, isOver }: Audited): string => {
  if (!isOver) return words.busy(checked)
  return findings.length > 0 ? words.found(findings.length) : words.clean
}

const kindOf = ({ findings, isOver }: Audited) => {
  if (findings.length > 0) return 'late'
  return isOver ? 'done' : 'waiting'
}

export function Audit(): ReactNode {
  const { parts, busy, error, start } = useAudit()
  const isBegun = Object.keys(parts).length > 0
  const findings = auditParts.flatMap((part) => parts[part]?.findings ?? [])
  return (
    <View className="stack desk-money__narrow">
      <Card title={words.title}>
        <Text className="small">{words.detail}</Text>
        <View className="stack" ariaRole="list">
          {auditParts.map((part) => (
            <Part key={part} name={words.parts[part]} audited={parts[part]} />
          ))}
        </View>
        <Button busy={busy} onPress={() => void start()}>
          {isBegun ? words.again : words.start}
        </Button>
      </Card>
      {error && <Problem problem={error} onRetry={() => void start()} />}
      {findings.length > 0 && (
        <Notice kind="stop" title={words.findings} live>
          {findings.map(({ what, id }) => (
            <View key={`${what}:${id}`}>
              {namedKey(words.what, what)} <Text className="small figures">{id}</Text>
            </View>
          ))}
        </Notice>
      )}
    </View>
  )
}

interface PartProps {
  readonly name: string
  readonly audited: Audited | undefined
}

function Part({ name, audited }: PartProps): ReactNode {
  return (
    <View className="row row--apart row--wrap" ariaRole="listitem">
      <Text>{name}</Text>
      {audited === undefined ? (
        <Text className="small">{words.notYet}</Text>
      ) : (
        <View className="row">
          {audited.isOver && <Text className="small figures">{words.checked(audited.checked)}</Text>}
          <State kind={kindOf(audited)}>{partWords(audited)}</State>
        </View>
      )}
    </View>
  )
}
