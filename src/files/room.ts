/** A budget of memory, in bytes, that all who bring files share. */
export interface Room {
  /** Takes so many bytes of it; false when they are not to be had. */
  take(bytes: number): boolean;
  give(bytes: number): void;
}

/** A room of a size. */
export function roomOf(bytes: number): Room {
  let free = bytes;
  return {
    take(wanted) {
      if (wanted > free) return false;
      free -= wanted;
      return true;
    },
    give(back) {
      free += back;
    },
  };
}
