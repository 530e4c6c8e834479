/** Types of a query as its planning sees it: the wanted order, the indexes at hand, a range of keys. */
import type { IndexDeclaration } from './schema'

export type SortOrder = Readonly<Record<string, 1 | -1>>

export interface IndexInUse {
  readonly declaration: IndexDeclaration
  /** Some document has a list in an indexed field, so it stands here several times. */
  readonly multiple: boolean
}

export interface KeyRange {
  readonly from: string
  readonly to: string
}
