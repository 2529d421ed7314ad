import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Plugin, transform } from 'esbuild';
import type { Locale } from './loader/widget.generated.ts';

const here = import.meta.dirname;
/** Pages may hold a loader that was kept for a day; the chat that it asks for must still be there. */
const keptMs = 7 * 24 * 60 * 60 * 1000;
const limits = { loaderGzip: 3 * 1024, chatGzip: 25 * 1024 };
const demoKey = 'demo-nordlund';

/** Builds what visitors load. Throws when it has become too big. */
export async function buildWidget(out = join(here, '..', '.build', 'widget')): Promise<void> {
  await mkdir(join(out, 'demo'), { recursive: true });
  await removeOld(out);
  const emoji = await buildModule(out, 'emoji', join(here, 'emoji', 'emoji.ts'), {});
  const files = await buildModule(out, 'files', join(here, 'files', 'files.ts'), {});
  const away = await buildModule(out, 'away', join(here, 'away', 'away.ts'), {});
  const after = await buildModule(out, 'after', join(here, 'after', 'after.ts'), {});
  const scripts = { EMOJI_PATH: addressOf(emoji), FILES_PATH: addressOf(files), AWAY_PATH: addressOf(away), AFTER_PATH: addressOf(after) };
  const chatIn = (language: Locale) => buildModule(out, 'chat', join(here, 'chat', 'chat.tsx'), { LANGUAGE: JSON.stringify(language), ...scripts });
  const chats = { en: await chatIn('en'), sv: await chatIn('sv') } satisfies Record<Locale, string>;
  const loader = await buildLoader(out, { en: addressOf(chats.en), sv: addressOf(chats.sv) });
  await Promise.all([emoji, files, away, after].map(compress));
  const sizes = { loaderGzip: await compress(loader), chatGzip: Math.max(...(await Promise.all(Object.values(chats).map(compress)))) };
  await writeFile(join(out, 'sizes.json'), `${JSON.stringify(sizes)}\n`);
  await buildDemo(out);
  mustFit('The loader', sizes.loaderGzip, limits.loaderGzip);
  mustFit('The chat', sizes.chatGzip, limits.chatGzip);
}

const addressOf = (path: string): string => JSON.stringify(`/widget/${basename(path)}`);

/** Returns the path of the script, which carries a hash of what is in it. */
async function buildModule(out: string, name: string, entry: string, define: Record<string, string>): Promise<string> {
  const { metafile } = await build({
    ...common,
    entryPoints: { [name]: entry },
    entryNames: '[name]-[hash]',
    outdir: out,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define,
    metafile: true,
  });
  const [path] = Object.keys(metafile.outputs);
  if (!path) throw new Error(`The ${name} was not built.`);
  return join(out, basename(path));
}

async function buildLoader(out: string, { en, sv }: Record<Locale, string>): Promise<string> {
  const outfile = join(out, 'widget.js');
  await build({
    ...common,
    entryPoints: [join(here, 'loader.ts')],
    outfile,
    format: 'iife',
    define: { CHAT_PATHS: `{"en":${en},"sv":${sv}}` },
    supported: { 'dynamic-import': true },
  });
  return outfile;
}

/** Style sheets become strings for the shadow root. */
const styles: Plugin = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: css });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

const css = ['chrome100', 'firefox100', 'safari15.4'];

const common = {
  bundle: true,
  minify: true,
  target: 'es2020',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [styles],
} satisfies BuildOptions;

/** Leaves the compressed files beside; returns the bytes with gzip. */
async function compress(path: string): Promise<number> {
  const script = await readFile(path);
  const gzip = gzipSync(script, { level: 9 });
  await Promise.all([writeFile(`${path}.gz`, gzip), writeFile(`${path}.br`, brotliCompressSync(script))]);
  return gzip.length;
}

/** Each page is whole in itself, so that the server has three files to serve and no more. */
async function buildDemo(out: string): Promise<void> {
  const read = (name: string) => readFile(join(here, 'demo', name), 'utf8');
  const [frame, style, script] = await Promise.all(['frame.html', 'demo.css', 'demo.js'].map(read));
  for (const name of ['index.html', 'product.html', 'returns.html']) {
    const parts = { STYLE: style, SCRIPT: script, MAIN: await read(name), SITE_KEY: demoKey };
    const page = Object.entries(parts).reduce((html, [part, text]) => html.replace(`{{${part}}}`, () => text ?? ''), frame ?? '');
    await writeFile(join(out, 'demo', name), page);
  }
}

async function removeOld(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    const path = join(out, name);
    if (/^(chat|emoji|files|away|after)-/.test(name) && (await stat(path)).mtimeMs < Date.now() - keptMs) await rm(path);
  }
}

function mustFit(what: string, bytes: number, limit: number): void {
  if (bytes > limit) throw new Error(`${what} is ${bytes} bytes with gzip; at most ${limit} are allowed.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildWidget(process.argv[2]);
