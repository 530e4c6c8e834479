/** Whether somebody must first be chosen: only in the browser, which plays WeChat with the people of the demonstration. */
import { choosable, signedInAs } from './session'

export const mustChoose = (): boolean => choosable && signedInAs() === undefined
