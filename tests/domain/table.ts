/** Writes a state table as lines, so that a test shows every edge a reader must agree with. */
import type { States } from '@/domain/policy/states'

export const edgesOf = <State extends string>({ table }: States<State>): readonly string[] =>
  Object.entries<readonly State[]>(table).map(([from, to]) => `${from} > ${to.join(', ')}`.trim())
