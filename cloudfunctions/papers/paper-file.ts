/**
 * Packs a finished paper into an answer; what would not travel in one is a fault of whoever made it so long.
 */
import type { PaperFile } from '@/contract/papers'
import { must } from '@/domain/policy/must'

/**
 * An answer of a function may have 6 MB; base64 makes four bytes of three, and an envelope comes round it.
 */
const largestBytes = 4_000_000

/** Names the file for the one who keeps it, e.g. 工资清单-2026-11-24.pdf. */
export function paperFile(
  name: string,
  { format, bytes }: { readonly format: PaperFile['format']; readonly bytes: Buffer },
): PaperFile {
  must(bytes.length <= largestBytes, 'a paper travels in one answer')
  return { fileName: `${name}.${format}`, format, base64: bytes.toString('base64') }
}
