/** Second reading of 《未成年工特殊保护规定》第三条 and 《未成年人保护法》第六十一条 for the trades of a gig market. */
export const closedToMinors = [
  // Work at height of the second grade and above.
  'scaffolder',
  'windows',
  'cooling',
  'facade',
  'event',
  // Toxic or inflammable material, great heat.
  'waterproof',
  'welder',
  'plantProtection',
  'cook',
  // Electricity, confined space.
  'wiring',
  'electrician',
  'appliances',
  'drains',
  // Vehicles and machines that ask for a licence of adults.
  'rider',
  'truckDriver',
  'rideHailing',
  'liftTruck',
  'excavator',
  'farmMachine',
  // Care of the sick, of infants and of the old, guarding.
  'elderCare',
  'maternity',
  'ward',
  'guard',
] as const
