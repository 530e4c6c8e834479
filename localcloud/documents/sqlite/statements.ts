/** Keeps one prepared statement per SQL text: preparing costs more than most statements take. */
import type { DatabaseSync } from '@photostructure/sqlite'

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>

export class Statements {
  private readonly prepared = new Map<string, Statement>()

  constructor(private readonly database: InstanceType<typeof DatabaseSync>) {}

  /** Takes SQL; gives its statement, prepared once. */
  of(sql: string): Statement {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = this.database.prepare(sql)
    this.prepared.set(sql, statement)
    return statement
  }
}

/**
 * Takes a name made of letters, digits, dot, dash or underscore; gives it quoted. Anything else is a fault.
 */
export function quoted(name: string): string {
  if (!/^[\w.\-:]+$/.test(name)) throw new Error(`not a name for a table: ${name}`)
  return `"${name}"`
}
