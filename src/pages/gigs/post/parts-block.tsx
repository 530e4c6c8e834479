/** Whether all do the same, or somebody leads and some need more than the others. */
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Stepper } from '@/components/stepper'
import { crewPartWords as words } from '@/copy/zh/crew-parts'
import { certificateNames } from '@/copy/zh/refusals/markets'
import { certificateKeys, trades } from '@/policies/trades'
import type { PostDraft } from './form'
import { helperSeats, mayDivide, needOf } from './parts'
import type { PostState } from './use-post'

/** Certificates first, then the other trades. */
const needsBeside = (trade: PostDraft['trade']) => [
  { value: '', label: words.noNeed },
  ...certificateKeys.map((key) => ({ value: key, label: words.holds(certificateNames[key] ?? '') })),
  ...trades
    .filter(({ key }) => key !== trade)
    .map(({ key, name }) => ({ value: key, label: words.knows(name) })),
]

export function PartsBlock({ post: { draft, put } }: { readonly post: PostState }): ReactNode {
  if (!mayDivide(draft)) return null
  return (
    <>
      <Choice
        legend={words.divided}
        options={[
          { value: 'no', label: words.alike },
          { value: 'yes', label: words.unlike },
        ]}
        value={draft.isDivided ? 'yes' : 'no'}
        onChange={(chosen) => put({ isDivided: chosen === 'yes', hasLead: chosen === 'yes' })}
      />
      {draft.isDivided && <Parts draft={draft} put={put} />}
    </>
  )
}

function Parts({ draft, put }: Pick<PostState, 'draft' | 'put'>): ReactNode {
  return (
    <>
      <Choice
        legend={words.lead}
        options={[
          { value: 'yes', label: words.withLead },
          { value: 'no', label: words.withoutLead },
        ]}
        value={draft.hasLead ? 'yes' : 'no'}
        onChange={(chosen) => put({ hasLead: chosen === 'yes' })}
      />
      <Field
        kind="pick"
        label={words.need}
        choices={needsBeside(draft.trade)}
        value={draft.skilledNeed}
        onChange={(key) => put({ skilledNeed: needOf(key), skilled: Math.max(1, draft.skilled) })}
      />
      {draft.skilledNeed !== '' && (
        <Stepper
          label={words.skilled}
          unit={words.people}
          most={draft.headcount - (draft.hasLead ? 1 : 0)}
          value={draft.skilled}
          onChange={(skilled) => put({ skilled })}
        />
      )}
      <Text className="small">{words.rest(helperSeats(draft))}</Text>
    </>
  )
}
