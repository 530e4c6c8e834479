/** State of the queue: the rows, which one is open, and the keys that move through them. */
import { useEffect, useState } from 'react'
import type { DeskRow } from '@/contract/disputes'
import { useQuery } from '@/api/use-query'
import { queueWords as words } from '@/copy/zh/desk'
import { sheetTime } from '@/copy/zh/office-time'
import { whenKey } from '@/platform/keyboard'
import { saveText } from '@/platform/paper'
import { sheetText } from '../sheet-text'

/** The rows as a table that a spreadsheet opens. */
export function tableOf(rows: readonly DeskRow[]): string {
  const lines = rows.map(({ kind, title, since, dueAt, facts, reasons }) => [
    words.kinds[kind],
    title,
    sheetTime(since),
    sheetTime(dueAt),
    facts.map(({ label, value }) => `${label}:${value}`).join(';'),
    reasons.join(';'),
  ])
  return sheetText(words.csvHead, lines)
}

const noRows: readonly DeskRow[] = []

export function useQueue() {
  const desk = useQuery('disputes.openDesk', {})
  const [openId, setOpenId] = useState<string>()
  const rows = desk.data?.rows ?? noRows
  const place = Math.max(
    0,
    rows.findIndex(({ id }) => id === openId),
  )
  const open = rows[place]
  useEffect(() => {
    const move = (by: number): void => setOpenId(rows[Math.min(rows.length - 1, Math.max(0, place + by))]?.id)
    return whenKey((key) => {
      if (key === 'j' || key === 'J') move(1)
      if (key === 'k' || key === 'K') move(-1)
    })
  }, [rows, place])
  /** What was decided leaves the list; the next one takes its place. */
  const decided = (): void => {
    setOpenId(rows[place + 1]?.id ?? rows[place - 1]?.id)
    void desk.reload()
  }
  return { desk, rows, open, choose: setOpenId, decided, save: () => saveText(words.csvName, tableOf(rows)) }
}

export type QueueState = ReturnType<typeof useQueue>
