/** The first 200 characters, as lists show them, without a cut surrogate pair. */
export const excerptOf = (text: string): string => Array.from(text.slice(0, 400)).slice(0, 200).join('').toWellFormed();
