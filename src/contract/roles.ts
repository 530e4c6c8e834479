/** Types of the roles in which somebody may call. */

/** Offices that a person may hold besides being a worker or an employer. */
export type OfficeRole =
  'staff' | 'employmentOfficer' | 'inspectionOfficer' | 'arbitrationOfficer' | 'financeOfficer' | 'auditor'

/**
 * anyone: also without login; signedIn: WeChat names the person, registered or not; system: outbox and
 * timers.
 */
export type Role = 'anyone' | 'signedIn' | 'worker' | 'employer' | OfficeRole | 'system'
