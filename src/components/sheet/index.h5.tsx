/** A sheet in the browser: a real modal dialog, which keeps the focus inside and closes by Escape. */
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { componentWords } from '@/copy/zh/components'
import type { SheetProps } from './face'
import './index.scss'

export type { SheetProps } from './face'

export function Sheet({ open, title, onClose, children, action }: SheetProps): ReactNode {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  if (!open) return null
  return (
    <dialog ref={dialog} className="ui-sheet" aria-labelledby={titleId} onClose={onClose}>
      <div className="ui-sheet__head">
        <h2 className="ui-sheet__title" id={titleId}>
          {title}
        </h2>
        <button type="button" className="ui-sheet__close" aria-label={componentWords.close} onClick={onClose}>
          ×
        </button>
      </div>
      <div className="ui-sheet__body">{children}</div>
      {action && <div className="ui-sheet__action">{action}</div>}
    </dialog>
  )
}
