/** What a field is told; the same on both targets. */

export type FieldKind = 'text' | 'number' | 'decimal' | 'phone' | 'area' | 'time' | 'date' | 'pick'

export interface PickChoice {
  readonly value: string
  readonly label: string
}

export interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** `time` speaks `HH:mm`, `date` speaks `YYYY-MM-DD`, `pick` speaks the value of a choice. */
  readonly kind?: FieldKind
  /** For `pick` only. */
  readonly choices?: readonly PickChoice[]
  /** One line of help under the label. */
  readonly hint?: string
  /** What is wrong and how to put it right; shown and spoken. */
  readonly error?: string
  /** Stands behind the value: 元, 人, 公里. */
  readonly unit?: string
  readonly placeholder?: string
  readonly maxLength?: number
  /** Said beside the label: fields are required unless they say otherwise. */
  readonly optional?: boolean
  /** Earliest and latest value of `time` or `date`. */
  readonly earliest?: string
  readonly latest?: string
}
