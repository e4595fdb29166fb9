/** The address that rings a number: however it is written, only its digits and the plus of another country are dialled. */
export const ringing = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
