/** What a choice is told; the same on both targets. */

export interface ChoiceOption {
  readonly value: string
  readonly label: string
  /** A second line, e.g. what the option means for the reader. */
  readonly detail?: string
}

interface ChoiceBase {
  /** The question. */
  readonly legend: string
  readonly options: readonly ChoiceOption[]
  readonly error?: string
  /** One under the other, for options that need a sentence; by default they stand as chips in a row. */
  readonly stacked?: boolean
}

interface OneOf extends ChoiceBase {
  readonly several?: false
  readonly value: string
  readonly onChange: (value: string) => void
}

interface SeveralOf extends ChoiceBase {
  readonly several: true
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

export type ChoiceProps = OneOf | SeveralOf

export function isChosen(props: ChoiceProps, option: string): boolean {
  return props.several ? props.value.includes(option) : props.value === option
}

/** Tells the owner what is chosen after `option` was tapped. */
export function choose(props: ChoiceProps, option: string): void {
  if (!props.several) return props.onChange(option)
  const others = props.value.filter((value) => value !== option)
  return props.onChange(others.length < props.value.length ? others : [...props.value, option])
}

/** A list shows boxes where several may be ticked and rings where one is; chips show neither. */
export function groupClass({ stacked, several }: ChoiceProps): string {
  if (!stacked) return 'ui-choice__chips'
  return several ? 'ui-choice__list ui-choice__list--several' : 'ui-choice__list'
}
