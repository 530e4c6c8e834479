/** What most employers leave as the trade filled it: meals, protection, dangers, who chooses, which kind. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import type { GigKind, PostForm } from '@/contract/gigs'
import { postWords as words } from '@/copy/zh/post'
import type { PostState } from './use-post'

const kinds: readonly GigKind[] = ['gig', 'flexible', 'shared']
const hirings = ['instant', 'choose'] as const

interface MoreBlockProps {
  readonly post: PostState
  readonly form: PostForm
}

export function MoreBlock({ post, form }: MoreBlockProps): ReactNode {
  const { draft, put, missing } = post
  const [unfolded, setUnfolded] = useState(false)
  const isOpen = unfolded || missing.protection !== undefined || missing.lendingUnit !== undefined
  return (
    <Card>
      <Choice
        legend={words.meals}
        options={[
          { value: 'yes', label: words.mealOptions.yes },
          { value: 'no', label: words.mealOptions.no },
        ]}
        value={draft.meals ? 'yes' : 'no'}
        onChange={(chosen) => put({ meals: chosen === 'yes' })}
      />
      <Button kind="text" width="fit" onPress={() => setUnfolded(!isOpen)}>
        {isOpen ? words.less : words.more}
      </Button>
      {isOpen && <Safety post={post} />}
      {isOpen && <Hiring post={post} form={form} />}
    </Card>
  )
}

function Safety({ post: { draft, put, missing } }: { readonly post: PostState }): ReactNode {
  return (
    <>
      <Field
        label={words.protection}
        value={draft.protection}
        onChange={(protection) => put({ protection })}
        error={missing.protection}
        maxLength={60}
      />
      <Field
        label={words.hazards}
        optional
        value={draft.hazards}
        onChange={(hazards) => put({ hazards })}
        maxLength={60}
      />
      <Field
        label={words.conditions}
        optional
        value={draft.conditions}
        onChange={(conditions) => put({ conditions })}
        maxLength={200}
      />
    </>
  )
}

function Hiring({ post: { draft, put, missing }, form }: MoreBlockProps): ReactNode {
  return (
    <>
      <Choice
        stacked
        legend={words.hiring}
        options={hirings.map((value) => ({ value, ...words.hirings[value] }))}
        value={draft.hiring}
        onChange={(chosen) => put({ hiring: chosen === 'choose' ? 'choose' : 'instant' })}
      />
      {form.employerKind === 'unit' && (
        <Choice
          stacked
          legend={words.kind}
          options={kinds.map((value) => ({ value, ...words.kinds[value] }))}
          value={draft.kind}
          onChange={(chosen) => kinds.filter((kind) => kind === chosen).forEach((kind) => put({ kind }))}
        />
      )}
      {draft.kind === 'shared' && (
        <Field
          label={words.lending}
          value={draft.lendingUnit}
          onChange={(lendingUnit) => put({ lendingUnit })}
          error={missing.lendingUnit}
          maxLength={60}
        />
      )}
    </>
  )
}
