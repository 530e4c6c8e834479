/**
 * Lets the worker agree on WeChat's own page; it is opened with the package of the consent, like a transfer.
 */
import type { AgreeFace } from './faces'
import { receive } from './receive.weapp'

export const agree: AgreeFace['agree'] = (parameters) => receive(parameters)
