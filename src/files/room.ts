/** A budget of memory, in bytes, that everybody’s files share while they come in and wait for their turn. */
export interface Room {
  /** Opens an account for one request. */
  open(): Account;
}

/** What one request has taken of the room. */
export interface Account {
  /** Takes so many bytes; or else why they are not to be had: this request has brought too much, or everybody together has. */
  take(bytes: number): 'together' | 'busy' | undefined;
  give(bytes: number): void;
  /** Gives everything back. */
  close(): void;
}

/** A room of a size, of which one request may have a part. */
export function roomOf(bytes: number, forOne: number): Room {
  let free = bytes;
  return {
    open() {
      let taken = 0;
      let closed = false;
      const account: Account = {
        take(wanted) {
          if (taken + wanted > forOne) return 'together';
          // What still arrives after the request has been dealt with must not be taken for ever, nor given back twice.
          if (closed || wanted > free) return 'busy';
          free -= wanted;
          taken += wanted;
          return undefined;
        },
        give(back) {
          if (closed) return;
          free += back;
          taken -= back;
        },
        close() {
          account.give(taken);
          closed = true;
        },
      };
      return account;
    },
  };
}
