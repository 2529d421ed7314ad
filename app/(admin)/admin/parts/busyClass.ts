/** What is shown is not what is asked for any more: it pales, if the answer takes more than a moment. */
export const busyClass = 'aria-busy:opacity-50 aria-busy:transition-opacity aria-busy:delay-200';
