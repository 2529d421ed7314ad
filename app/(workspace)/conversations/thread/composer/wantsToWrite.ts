/** Whether the next composer takes the focus: a thread that is opened by a click may still have to be fetched. */
let wanted = false;

export function writeOnceOpen(): void {
  // On a phone the keyboard would cover what one wants to read first.
  wanted = !matchMedia('(pointer: coarse)').matches;
}

export function takeWish(): boolean {
  const wish = wanted;
  wanted = false;
  return wish;
}
