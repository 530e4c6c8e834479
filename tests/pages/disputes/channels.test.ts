/** A complaint can be sent from here to four channels; the others are shown, with where to go. */
import type { ComplaintDraft } from '@/contract/disputes'
import { channelsElsewhere, channelsHere } from '@/pages/disputes/complain/use-complain'

const rule = { title: '《劳动争议调解仲裁法》', article: '第五条', from: '2008-05-01', verified: true }
const draft = {
  channels: (['smallClaim', 'inspection', 'mediation', 'legalAid'] as const).map((channel) => ({
    channel,
    rule,
  })),
} as unknown as ComplaintDraft

it('keeps the order in which the rule offers them', () => {
  expect(channelsHere(draft)).toEqual(['inspection', 'mediation'])
})

it('loses none of the others', () => {
  expect(channelsElsewhere(draft).map(({ channel }) => channel)).toEqual(['smallClaim', 'legalAid'])
})
