/** Types and forms of what a hand on loopback may ask of the stand-in, and how it is answered. */
import * as v from 'valibot'
import type { Desk } from './desk'

export interface ControlReply {
  readonly status: number
  readonly body: object
}

export const done = (body: object): ControlReply => ({ status: 200, body })

/** What the phone, or the console, would show as an error. */
export const flawed = (flaw: string): ControlReply => ({ status: 409, body: { flaw } })

export type Action = (desk: Desk, input: unknown) => ControlReply

/** An action with the shape of its input; other input is a 400. */
export function action<Schema extends v.GenericSchema>(
  schema: Schema,
  act: (desk: Desk, input: v.InferOutput<Schema>) => ControlReply,
): Action {
  return (desk, input) => {
    const read = v.safeParse(schema, input)
    if (read.success) return act(desk, read.output)
    return { status: 400, body: { flaw: read.issues.map((issue) => issue.message).join('; ') } }
  }
}

export const wholeFen = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
