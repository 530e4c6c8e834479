/** Where the programs of the bench are built to, and how long one of them may run. */
import { join } from 'node:path'

/** A peer is ended after two minutes; nobody waits longer at dawn. */
export const limitSeconds = 120

export const childProgramOf = (name: 'round-child' | 'list-child' | 'event-child'): string =>
  join('dist', 'bench', `matching-${name}.js`)
