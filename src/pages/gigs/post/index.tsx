/** Posting a gig in under a minute: one screen in blocks, most of them filled by the trade. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { TabBar } from '@/components/tab-bar'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { PostForm } from '@/contract/gigs'
import { postWords as words } from '@/copy/zh/post'
import { restartAt } from '@/platform/navigation'
import { MoneyBlock } from './money-block'
import { MoreBlock } from './more-block'
import { Lacking, NotDone } from './not-done'
import { PlaceBlock } from './place-block'
import { Posted } from './posted'
import { TradeBlock } from './trade-block'
import { usePost } from './use-post'
import type { PostState } from './use-post'
import { WhenBlock } from './when-block'
import './index.scss'

export default function Post(): ReactNode {
  const post = usePost()
  const form = post.form.data
  if (post.posted) return <Posted gig={post.posted} />
  return (
    <Page
      title={words.title}
      action={form && <Actions post={post} form={form} />}
      tabs={<TabBar role="employer" current="post" />}
    >
      {post.form.error && <NotYet post={post} />}
      {!form && !post.form.error && <Loading cards={3} />}
      {form && <Blocks post={post} form={form} />}
    </Page>
  )
}

/** Somebody who is no employer yet becomes one on the first page, in one tap. */
function NotYet({ post }: { readonly post: PostState }): ReactNode {
  const { error, reload } = post.form
  if (!error) return null
  const wayOut = <Button onPress={() => restartAt('/pages/home/employer/index')}>{words.register}</Button>
  return <Problem problem={error} onRetry={() => void reload()} wayOut={wayOut} />
}

interface BlocksProps {
  readonly post: PostState
  readonly form: PostForm
}

function Blocks({ post, form }: BlocksProps): ReactNode {
  const [message, say] = useToast()
  const again = (): void => {
    post.again()
    say(words.againDone)
  }
  return (
    <View className="stack post">
      {form.last && (
        <Button kind="quiet" onPress={again}>
          {words.again}
        </Button>
      )}
      <TradeBlock post={post} form={form} />
      <WhenBlock post={post} />
      <PlaceBlock post={post} say={say} />
      <MoneyBlock post={post} form={form} />
      <MoreBlock post={post} form={form} />
      <NotDone post={post} />
      <Toast message={message} />
    </View>
  )
}

function whyOnlyDraft({ suspendedBy, employerKind }: PostForm): string {
  if (suspendedBy !== null) return words.suspended(suspendedBy)
  return employerKind === 'unit' ? words.unitWaiting : words.onlyDraft
}

function Actions({ post, form }: BlocksProps): ReactNode {
  const { busy } = post.send
  const lacking = <Lacking missing={post.missing} />
  if (!form.mayPublish) {
    return (
      <>
        {lacking}
        <Notice kind="now">{whyOnlyDraft(form)}</Notice>
        <Button busy={busy} onPress={() => void post.submit(false)}>
          {words.draft}
        </Button>
      </>
    )
  }
  return (
    <>
      {lacking}
      <View className="row post__actions">
        <View className="grow">
          <Button busy={busy} onPress={() => void post.submit(true)}>
            {words.publish}
          </Button>
        </View>
        <Button kind="text" width="fit" onPress={() => void post.submit(false)}>
          {words.draft}
        </Button>
      </View>
    </>
  )
}
