/**
 * WeChat's pages of the payroll card. How a mini-program opens them is told to service providers only
 * (待核实): here they say so, and whoever works at the window opens them.
 */
import { platformWords as words } from '@/copy/zh/platform'
import type { PayrollCardFace } from './faces'

export const agreeToCard: PayrollCardFace['agreeToCard'] = async () => ({
  kind: 'failed',
  why: words.cardClosed,
})

export const lookIntoCamera: PayrollCardFace['lookIntoCamera'] = async () => ({
  kind: 'failed',
  why: words.cardClosed,
})
