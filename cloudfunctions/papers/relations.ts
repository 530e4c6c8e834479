/** How a caller must stand to a wage that is printed: as wages itself judges it. */
import type { Relations } from '../_kernel/may'
import { itemRelations } from '../wages/reader'

export const relations: Relations = itemRelations
