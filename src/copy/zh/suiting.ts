/** The facts behind a person's place in the list, as an employer may know them. */
import type { SuitingPart } from '@/domain/matching/utility'
import { kilometres } from './distance'

type Say = (facts: SuitingPart['facts']) => string | undefined

const sentences: Readonly<Record<SuitingPart['part'], Say>> = {
  distance: ({ distanceMetres }) =>
    typeof distanceMetres === 'number' ? `离你 ${kilometres(distanceMetres)}` : undefined,
  wage: () => undefined,
  skill: ({ knowsTrade }) => (knowsTrade === true ? '会这个工种' : '想学这个工种'),
  reliability: ({ keptCount, bookedCount }) =>
    Number(bookedCount) > 0 ? `答应了就来 ${keptCount}/${bookedCount}` : '第一次来',
  punctuality: ({ inTimeCount, arrivalCount }) =>
    Number(arrivalCount) > 0 ? `准时 ${inTimeCount}/${arrivalCount}` : undefined,
  waitingDays: ({ waitingDays }) => (Number(waitingDays) > 1 ? `等了 ${waitingDays} 天` : undefined),
}

/** One short sentence for each part that has a fact to say. */
export const suitingWords = (parts: readonly SuitingPart[]): readonly string[] =>
  parts.flatMap(({ part, facts }) => sentences[part](facts) ?? [])
