import type { client as english } from '../en/client.ts';
import type { TranslationOf } from '../messages.ts';

export const client: TranslationOf<typeof english> = {
  // Kommandon
  'palette.title': 'Kommandon',
  'palette.open': 'Hitta och gör vad som helst',
  'palette.placeholder': 'Vad vill du göra?',
  'palette.none': 'Inget heter ”{text}”. Skriv färre bokstäver, eller andra ord.',
  'palette.list': 'Gå till listan med konversationer',
  'palette.overview': 'Just nu: stäng konversationen, visa siffrorna',
  'palette.details': 'Visa detaljerna',
  'palette.tag': 'Lägg till eller ta bort en tagg',
  'palette.swedish': 'Språk: svenska',
  'palette.english': 'Språk: engelska',
  'palette.group.conversation': 'Den här konversationen',
  'palette.group.visitors': 'Öppna konversationer',
  'palette.group.list': 'I listan',
  'palette.group.places': 'Gå till',
  'palette.group.me': 'Du',
  'palette.group.look': 'Utseende och språk',
  'palette.group.recent': 'Använt nyligen',
  'palette.group.found': 'Hittat',
};
