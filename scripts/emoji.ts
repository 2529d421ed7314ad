/**
 * Writes app/emoji/emoji.json and widget/emoji/set.json anew: `node scripts/emoji.ts DIRECTORY`, the unpacked npm package emojibase-data. It is no
 * dependency, since of its 49 MB we need the names in two languages.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Tone, toned, tones } from '../app/emoji/tone.ts';

interface Emoji {
  emoji: string;
  label: string;
  tags?: string[];
  group?: number;
  order?: number;
  version: number;
  skins?: { emoji: string; tone: number | number[] }[];
}

/** What most devices can draw. */
const NEWEST = 15;
/** Its parts, such as tones of skin, are none to choose. */
const COMPONENTS = 2;

/** What a visitor chooses from. */
const visitors =
  '😀 😃 😄 😁 😅 😂 🤣 😊 🙂 🙃 😉 😍 🥰 😘 😋 😜 🤪 🤗 🤔 🤨 😐 🙄 😏 😬 😌 😴 🤒 🤯 🥳 😎 🤓 😕 🙁 😮 😳 🥺 😢 😭 😱 😤 😡 👋 👍 👎 👌 ✌️ 🤞 👏 🙌 🙏 💪 🤝 🤷 🤦 ❤️ 💔 💯 🔥 ✨ ⭐ 🎉 🎁 ✅ ❌ ❓ ❗ ☀️ 🌧️ ❄️ 🌸 🐶 🐱 ☕ 🍕 🍰 🍺 🚗 🚚 ✈️ 🏠 📦 📱 💻 📷 📧 📞 🛒 💳 💰 🔑 ⏰ 📅 👀 🚀 ⚽ 🎵';

const [directory] = process.argv.slice(2);
if (!directory) throw new Error('Say where the unpacked emojibase-data is.');
async function read(language: string): Promise<Emoji[]> {
  const all: Emoji[] = JSON.parse(await readFile(join(directory ?? '', language, 'data.json'), 'utf8'));
  // What is drawn in colours anyway needs nobody to ask for it.
  return all.map((one) => ({ ...one, emoji: one.emoji.replace(/(\p{Emoji_Presentation})\uFE0F/gu, '$1') }));
}

const [english, swedish] = await Promise.all([read('en'), read('sv')]);
const inSwedish = new Map(swedish.map((one) => [one.emoji, one]));
const chosen = english
  .filter(({ group, version }) => group !== undefined && group !== COMPONENTS && version <= NEWEST)
  .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
const groups = [...new Set(chosen.map(({ group }) => group))].sort((a, b) => Number(a) - Number(b));
const lines = groups.map((group) => chosen.filter((one) => one.group === group).map((one) => row(one, inSwedish.get(one.emoji) ?? one)));
await writeFile(join(import.meta.dirname, '..', 'app', 'emoji', 'emoji.json'), `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
const small = visitors.split(' ').map((emoji) => {
  const [en, sv] = [english.find((one) => one.emoji === emoji), inSwedish.get(emoji)];
  if (!en || !sv) throw new Error(`${emoji} has no name.`);
  return [emoji, en.label, sv.label];
});
await writeFile(join(import.meta.dirname, '..', 'widget', 'emoji', 'set.json'), `[\n${small.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
console.log(groups.map((group, index) => `${group}: ${lines[index]?.length}`).join(', '));

/** Emoji, English and Swedish name, further words to find it by, and whether it has tones of skin. */
function row(en: Emoji, sv: Emoji): (string | number)[] {
  const known = new Set(`${en.label} ${sv.label}`.toLowerCase().split(/[\s:,-]+/));
  const words = [...new Set([...(en.tags ?? []), ...(sv.tags ?? [])].map((tag) => tag.toLowerCase()))].filter((tag) => !known.has(tag));
  return [en.emoji, en.label, sv.label, words.join(' '), hasTones(en) ? 1 : 0];
}

function hasTones({ emoji, skins = [] }: Emoji): boolean {
  const known = new Set(skins.map((skin) => skin.emoji));
  return skins.length > 0 && tones.every((tone: Tone) => tone === 0 || known.has(toned(emoji, tone)));
}
