import { describe, expect, test } from 'vitest';
import { fileNameOf } from './name.ts';

const names: [string, string, string][] = [
  ['a plain one stays', 'Kvitto för tältet 2026.pdf', 'Kvitto för tältet 2026.pdf'],
  ['folders are left out', '../../etc/passwd', 'passwd'],
  ['those of Windows too', 'C:\\Users\\Elin\\photo.jpg', 'photo.jpg'],
  ['a hidden file is not hidden', '.htaccess', 'htaccess'],
  ['dots alone are no name', '....', 'file'],
  ['nothing visible is no name', '\u200B\u202E\0', 'file'],
  ['what turns the direction of writing is taken out', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['isolates too', 'a\u2066b\u2069.txt', 'ab.txt'],
  ['line breaks and tabs', 'a\r\nSet-Cookie: x\t.txt', 'aSet-Cookie_ x.txt'],
  ['half a surrogate pair', 'a\uD83D.txt', 'a\uFFFD.txt'.replace('\uFFFD', '')],
  ['quotes and angles', '"><script>.svg', '___script_.svg'],
  ['a device of Windows', 'CON.txt', '_CON.txt'],
  ['a stream of Windows', 'a.txt::$DATA', 'a.txt__$DATA'],
  ['what Windows drops at the end', 'a.exe. . ', 'a.exe'],
  ['emoji stay', '🏕️.png', '🏕️.png'],
  ['the same letter is written in one way', 'a\u030A.txt', 'å.txt'],
];

describe('the name of a file', () => {
  test.each(names)('%s', (_, given, expected) => {
    expect(fileNameOf(given)).toBe(expected);
  });

  test('is shortened in the middle, and keeps its ending', () => {
    const name = fileNameOf(`${'å'.repeat(5_000)}.pdf`);
    expect([[...name].length, name.endsWith('å….pdf')]).toEqual([200, true]);
    expect([...fileNameOf('x'.repeat(5_000))]).toHaveLength(200);
    expect([...fileNameOf(`a.${'x'.repeat(5_000)}`)]).toHaveLength(200);
  });
});
