/** What the telephone button is told; the same on both targets. */
export interface PhoneButtonProps {
  readonly children?: string
  /**
   * A code, good for once, that the cloud turns into the number. The number itself never passes the phone.
   */
  readonly onCode: (code: string) => void
  readonly onRefused: () => void
  readonly busy?: boolean
}
