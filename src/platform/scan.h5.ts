/** Without a camera the browser asks for what the code says. */
import { platformWords as words } from '@/copy/zh/platform'
import { ask } from './ask'
import type { ScanFace } from './faces'

export const scan: ScanFace['scan'] = async () => {
  const typed = await ask({
    title: words.scan,
    lines: [words.scanHow],
    typed: words.scanned,
    yes: words.use,
    no: words.cancel,
  })
  return typed ? { kind: 'done', value: typed } : { kind: 'cancelled' }
}
