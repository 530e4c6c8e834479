/** Types of a state table: every legal change of state is one entry, and nothing else can happen. */
import { must } from './must'

type Table<State extends string> = Readonly<Record<State, readonly State[]>>

export interface States<State extends string> {
  readonly table: Table<State>
  /** True when the edge `from → to` is declared. */
  may(from: State, to: State): boolean
  /** Returns a copy of `thing` in state `to`; an undeclared edge is a fault. */
  move<Thing extends { readonly state: State }>(thing: Thing, to: State): Thing
}

/** Declares the states of one kind of document and their edges; diagrams in docs are drawn from it. */
export function states<State extends string>(table: Table<State>): States<State> {
  const may = (from: State, to: State) => table[from].includes(to)
  return {
    table,
    may,
    move(thing, to) {
      must(may(thing.state, to), `state ${thing.state} may become ${to}`)
      return { ...thing, state: to }
    },
  }
}
