/** Stands for Taro's components in page tests: plain elements with the same texts, roles and labels. */
import { createElement, type ReactNode } from 'react'

interface StubProps {
  readonly children?: ReactNode
  readonly className?: string
  readonly ariaLabel?: string
  readonly ariaRole?: string
  readonly onClick?: () => void
}

/** An element that passes on what a reader or a screen reader would meet. */
function standIn(tag: string) {
  return function StandIn({ children, className, ariaLabel, ariaRole, onClick }: StubProps) {
    const label = ariaLabel ? { 'aria-label': ariaLabel } : {}
    const role = ariaRole ? { role: ariaRole } : {}
    return createElement(tag, { className, onClick, ...label, ...role }, children)
  }
}

export const View = standIn('div')
export const Text = standIn('span')
export const Button = standIn('button')
export const ScrollView = standIn('div')
export const Label = standIn('label')
export const Form = standIn('form')
export const Image = standIn('img')
export const Input = standIn('input')
export const Textarea = standIn('textarea')
export const Switch = standIn('input')
export const Picker = standIn('div')
export const CustomWrapper = standIn('div')
export const PageMeta = standIn('meta')
