/** The service messages a demo person has received, and which templates the person has turned away. */

export interface InboxMessage {
  readonly messageId: string
  readonly receivedAt: string
  readonly templateId: string
  readonly page: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
}

const keptMessages = 200

export interface Inbox {
  deliver(openid: string, message: Omit<InboxMessage, 'messageId' | 'receivedAt'>): void
  /** Newest first. */
  read(openid: string): readonly InboxMessage[]
  /** Public services have long-term templates: accepted until the person says no. */
  choose(openid: string, choice: { readonly templateId: string; readonly accepted: boolean }): void
  accepts(openid: string, templateId: string): boolean
}

export function createInbox(now: () => number): Inbox {
  const messages = new Map<string, readonly InboxMessage[]>()
  const turnedAway = new Set<string>()
  let count = 0
  return {
    deliver: (openid, message) => {
      const received = {
        messageId: `message-${++count}`,
        receivedAt: new Date(now()).toISOString(),
        ...message,
      }
      messages.set(openid, [received, ...(messages.get(openid) ?? [])].slice(0, keptMessages))
    },
    read: (openid) => messages.get(openid) ?? [],
    choose: (openid, { templateId, accepted }) => {
      if (accepted) turnedAway.delete(`${openid}:${templateId}`)
      else turnedAway.add(`${openid}:${templateId}`)
    },
    accepts: (openid, templateId) => !turnedAway.has(`${openid}:${templateId}`),
  }
}
