let last = '';
let count = 0;

/** An id of our own for what we make: unlike any other, and in the order of making. Works on pages without TLS too. */
export function newId(): string {
  const time = Date.now().toString(36).padStart(9, '0');
  count = time === last ? count + 1 : 0;
  last = time;
  const chance = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time}${count.toString(36).padStart(3, '0')}-${chance}`;
}
