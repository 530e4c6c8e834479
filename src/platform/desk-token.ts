/** Under which name a PC of an office keeps the token that a phone gave it. */
export const deskTokenKey = 'desk-token'
