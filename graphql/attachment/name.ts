const longest = 200;

/** Control characters, line and paragraph separators, and all that turns the direction of writing or cannot be seen. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\uFFFC-\uFFFF]/gu;
/** Of paths, drives and streams, and what no Windows takes. */
const notInNames = /[<>:"|?*]/g;
/** Devices of Windows, whatever follows the dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name that is harmless on every screen and disk: what is left of the given one, or `file`. */
export function fileNameOf(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replaceAll(invisible, '').replaceAll(notInNames, '_').replaceAll(/\s+/g, ' ').replace(devices, '_$1');
  // Neither hidden nor ending in what Windows drops.
  return cut(clean.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '')) || 'file';
}

/** Shortened in the middle: what stands behind the last dot says what opens it. */
function cut(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const ending = /\.[^.\s]{1,20}$/u.exec(name)?.[0] ?? '';
  return `${characters.slice(0, longest - [...ending].length - 1).join('')}…${ending}`;
}
