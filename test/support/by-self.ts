/** What an answer about consent says of a client who spoke for herself, with nobody else there. */
export const bySelf = {
  by: 'self',
  representativeId: null,
  recipientId: null,
  interpreter: '',
  present: '',
} as const;
