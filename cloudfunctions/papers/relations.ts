/**
 * How a caller must stand to what is printed: to a wage as wages judges it, to a register as its employer.
 */
import type { Call } from '../_kernel/call'
import type { Relations } from '../_kernel/may'
import { itemRelations } from '../wages/reader'

const isSelf = ({ input, caller }: Call<{ readonly employerId: string }>): Promise<boolean> =>
  Promise.resolve(caller.person?._id === input.employerId)

export const relations: Relations = { ...itemRelations, employerSelf: isSelf }
