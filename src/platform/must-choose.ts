/** Whether somebody must first be chosen: only in the browser, which plays WeChat with demo people. */
import { choosable, signedInAs } from './session'

export const mustChoose = (): boolean => choosable && signedInAs() === undefined
