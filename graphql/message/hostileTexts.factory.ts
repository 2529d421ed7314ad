const beacon = 'fetch("/pwned");pwned=1';

/** Texts that mean harm, where anybody took them for more than text. All of them can be sent. */
export const hostileTexts: readonly [string, string][] = [
  ['a script', `<script>${beacon}</script>`],
  ['a picture that fails', `<img src=x onerror='${beacon}'>`],
  ['an SVG', `<svg/onload='${beacon}'>`],
  ['a way out of an attribute', `" autofocus onfocus='${beacon}' x="`],
  ['a way out of a script', `</script><script>${beacon}</script>`],
  ['a way out of a text area', `</textarea><img src=x onerror='${beacon}'>`],
  ['a comment', `<!--><img src=x onerror='${beacon}'>-->`],
  ['a frame', `<iframe srcdoc="&lt;script&gt;parent.pwned=1&lt;/script&gt;"></iframe>`],
  ['entities', '&lt;b&gt; &amp;amp; &#60;script&#62; &nbsp;&copy;'],
  ['Markdown', `[click](javascript:${beacon}) ![x](https://evil.example/x.png) **bold**`],
  ['an address that is a script', `javascript:${beacon}`],
  ['an address that is a script, in disguise', `JaVaScRiPt\u0001:${beacon} java\tscript:${beacon} &#106;avascript:1`],
  ['an address that is a page', `data:text/html;base64,PHNjcmlwdD5wd25lZD0xPC9zY3JpcHQ+ vbscript:x file:///etc/passwd blob:https://a/b`],
  ['an address with a way out', `https://evil.example/"onmouseover='${beacon}'x="`],
  ['an address that looks like another', 'https://аррӏе.com/ https://login@evil.example/ https://evil.example\\@good.example/'],
  ['a template', '{{constructor.constructor("pwned=1")()}} ${pwned=1} <%= 1 %> #{1}'],
  ['SQL', `'; drop table message; -- " or 1=1`],
  ['letters under letters', `Z${'\u0335\u0317\u0301\u0489'.repeat(400)}algo`],
  ['a flood of emoji', '👩‍👩‍👧‍👦🏴‍☠️🇸🇪'.repeat(300)],
  ['right to left', 'مرحبا שלום \u202eexe.gnp\u202c \u2067evil\u2069 \u200f.'],
  ['right to left without an end', '\u202e\u202e\u202e gnihton fo eno si siht'],
  ['a very long word', 'x'.repeat(5_000)],
  ['a very long address', `https://evil.example/${'a'.repeat(3_000)}`],
  ['many lines', `first${'\n'.repeat(500)}last`],
  ['what cannot be seen', 'a\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180eb'],
  ['characters of control', 'a\u0001\u0007\u0008\u001b[31m\u007f\u0085b'],
  ['what is no character', 'a\ufffe\uffff\u{1fffe}b'],
  ['another alphabet’s math', '𝓢𝓬𝓻𝓲𝓹𝓽 ＜script＞'],
];

/** What cannot be kept, and is refused. */
export const refusedTexts: readonly [string, string][] = [
  ['U+0000', 'a\0b'],
  ['half a surrogate pair, the first', 'a\ud83d'],
  ['half a surrogate pair, the second', '\ude00b'],
  ['surrogates the wrong way round', '\ude00\ud83d'],
  ['more than can be kept', '<'.repeat(10_001)],
];
