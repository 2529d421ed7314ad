import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { avatarKey } from '../../graphql/avatar/link.ts';
import { newId } from '../../graphql/id.ts';
import { storage } from '../../integrations/storage/storage.ts';
import type { PersonKey } from './people.ts';

interface Look {
  paper: readonly [top: string, bottom: string];
  skin: string;
  hair: string;
  shirt: string;
  longHair: boolean;
}

/** The others have initials, as most have on their first day. */
const looks: Partial<Record<PersonKey, Look>> = {
  maja: { paper: ['#cfe3dc', '#8fbcb0'], skin: '#e8b998', hair: '#7a4a2b', shirt: '#2f5d62', longHair: true },
  elsa: { paper: ['#dfe3f3', '#a9b4dc'], skin: '#f0c9a8', hair: '#d7b56d', shirt: '#39457a', longHair: false },
  sara: { paper: ['#f6dfcf', '#e3ab84'], skin: '#a86f4a', hair: '#2a1d18', shirt: '#8c3b2a', longHair: true },
};

/** Draws them into storage; their ids by person. A storage that does not work yet must not keep the house from starting. */
export async function keepPortraits(workspaceId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  try {
    const { default: sharp } = await import('sharp');
    const { incoming, take } = storage();
    await mkdir(incoming, { recursive: true });
    for (const [person, look] of Object.entries(looks)) {
      const [id, path] = [newId(), join(incoming, newId())];
      await sharp(Buffer.from(drawing(look))).webp({ quality: 82 }).toFile(path);
      await take(avatarKey({ workspaceId, id }), path);
      ids.set(person, id);
    }
  } catch (error) {
    console.error('The agents of the demo are without pictures', error);
  }
  return ids;
}

/** Head and shoulders, without a face. */
const drawing = ({ paper: [top, bottom], skin, hair, shirt, longHair }: Look): string => `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">
    <linearGradient id="paper" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>
    <path fill="url(#paper)" d="M0 0h256v256H0z"/>
    ${longHair ? ellipse(hair, 142, 66, 76) : ''}
    ${ellipse(skin, 186, 22, 40)}${ellipse(shirt, 284, 96, 82)}${ellipse(hair, 102, 56, 58)}${ellipse(skin, 122, 44, 54)}
    <path fill="${hair}" d="M76 96C78 60 104 44 132 46s50 20 50 50C150 96 118 92 104 80 98 90 88 96 76 96z"/>
  </svg>`;

const ellipse = (color: string, y: number, rx: number, ry: number): string => `<ellipse fill="${color}" cx="128" cy="${y}" rx="${rx}" ry="${ry}"/>`;
