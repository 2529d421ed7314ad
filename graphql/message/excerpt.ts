/** The first 200 characters, as lists show them, without a cut surrogate pair; of a message of files only, their names. */
export const excerptOf = (text: string, fileNames: string | null = null): string => {
  const shown = text === '' && fileNames !== null ? `📎 ${fileNames.replaceAll('\n', ', ')}` : text;
  return Array.from(shown.slice(0, 400)).slice(0, 200).join('').toWellFormed();
};
