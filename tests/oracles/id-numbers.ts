/**
 * Second reading of GB 11643-1999: invented numbers whose check characters were worked out by another
 * program.
 */
export const validIdNumbers = [
  { idNumber: '371402199003071235', birthOn: '1990-03-07' },
  { idNumber: '371402196101020016', birthOn: '1961-01-02' },
  { idNumber: '371421200002297771', birthOn: '2000-02-29' },
  { idNumber: '370102199912314567', birthOn: '1999-12-31' },
  { idNumber: '110101194903070022', birthOn: '1949-03-07' },
  { idNumber: '37148119880808101X', birthOn: '1988-08-08' },
  // The two examples printed in the standard.
  { idNumber: '11010519491231002X', birthOn: '1949-12-31' },
  { idNumber: '440524188001010014', birthOn: '1880-01-01' },
] as const
