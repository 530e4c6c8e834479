/** Second reading of GB 32100-2015: codes of well-known companies as their own web pages print them. */
export const publishedCreditCodes = [
  '91330100799655058B',
  '9144030071526726XG',
  '91110000802100433B',
] as const
