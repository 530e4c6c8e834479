/** Prints through the function and reads the paper back. */
import type { PaperFile } from '@/contract/papers'
import type { Actor } from '../world'
import { type ReadPdf, readPdf } from './read-pdf'

export const bytesOf = ({ base64 }: PaperFile): Buffer => Buffer.from(base64, 'base64')

/** The slip as its holder sees it, with the code that stands on it. */
export async function printedSlip(
  actor: Actor,
  itemId: string,
): Promise<ReadPdf & { readonly fileName: string; readonly code: string }> {
  const file = await actor.does('papers.printPaySlip', { itemId })
  const read = readPdf(bytesOf(file))
  const [, code = ''] = /核对码 (\S+)/.exec(read.text) ?? []
  return { ...read, fileName: file.fileName, code }
}
