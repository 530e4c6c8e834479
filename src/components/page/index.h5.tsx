/** The frame of every screen in the browser: a header with the one h1, the way back and the size of text. */
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { componentWords } from '@/copy/zh/components'
import { nameThePage } from '@/platform/chrome'
import { back, hasWayBack, mayGoBack } from '@/platform/navigation'
import { useReadingMode } from '@/platform/reading-mode'
import { ElderSwitch } from './elder-switch'
import { Footer } from './footer'
import { Listen } from './listen'
import type { PageProps } from './face'
import './index.scss'
import './index.h5.scss'

export type { PageProps } from './face'

export function Page(props: PageProps): ReactNode {
  const { title, lead, children, width = 'phone', footer = true } = props
  const mode = useReadingMode()
  useEffect(() => nameThePage(title), [title])
  return (
    <div className={`ui-page ui-page--browser ui-page--${mode} ui-page--${width}`}>
      <Head {...props} />
      <main className="ui-page__main">
        {lead && <div className="ui-page__lead">{lead}</div>}
        {children}
      </main>
      {footer && <Footer />}
      <Bottom {...props} />
    </div>
  )
}

function Head({ title, tabs, speech, onBack, width }: PageProps): ReactNode {
  // Asked once: while another screen stands above this one, the answer would be that one's.
  const [wayBack] = useState(width === 'wide' ? mayGoBack : hasWayBack)
  return (
    <header className="ui-page__header">
      {!tabs && (onBack || wayBack) && <BackButton onPress={onBack ?? back} />}
      <h1 className="ui-page__title">{title}</h1>
      <Listen speech={speech} />
      <ElderSwitch />
    </header>
  )
}

/** A landmark of its own, so that a reader finds the main action without reading the page. */
function Bottom({ action, tabs }: PageProps): ReactNode {
  if (!action && !tabs) return null
  return (
    <div className="ui-page__bottom">
      {action && (
        <section className="ui-page__action" aria-label={componentWords.actions}>
          {action}
        </section>
      )}
      {tabs}
    </div>
  )
}

function BackButton({ onPress }: { readonly onPress: () => void }): ReactNode {
  return (
    <button type="button" className="ui-page__tool ui-page__tool--back" onClick={onPress}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="M15 5l-7 7 7 7"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="ui-page__unseen">{componentWords.back}</span>
    </button>
  )
}
