/**
 * Why a mail did not go. The server’s own answer is left out on purpose, and so is `cause`: both quote addresses, and
 * errors end up in logs.
 */

/**
 * What to do about it: `refused`, this mail was turned down; `busy`, try again soon; `transport`, nothing can be sent
 * until somebody mends the account.
 */
export type PostFault = 'refused' | 'busy' | 'transport';

/** A mail that was not accepted, with the SMTP number or the short word that says why. */
export class PostError extends Error {
  override readonly name = 'PostError';
  readonly fault: PostFault;
  readonly code: string;

  constructor(fault: PostFault, code: string) {
    super(`The mail was not accepted: ${fault}, ${code}`);
    this.fault = fault;
    this.code = code;
  }
}
