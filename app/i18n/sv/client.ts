import type { client as english } from '../en/client.ts';
import type { TranslationOf } from '../messages.ts';

export const client: TranslationOf<typeof english> = {
  // Kommandon
  'palette.title': 'Kommandon',
  'palette.open': 'Hitta och gör vad som helst',
  'palette.placeholder': 'Vad vill du göra?',
  'palette.none': 'Inget heter ”{text}”. Skriv färre bokstäver, eller andra ord.',
  'palette.list': 'Gå till listan med konversationer',
  'palette.overview': 'Just nu: dagens siffror',
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
  'palette.group.search': 'I det som skrivits',
  'palette.search.own': 'Sök i din historik efter ”{text}”',
  'palette.search.all': 'Sök i alla konversationer efter ”{text}”',

  // Notiser på skrivbordet, ljud
  'notify.title': 'På skrivbordet',
  'notify.on': 'Notiser på skrivbordet',
  'notify.hint': 'Medan Samtal är öppet och du tittar på något annat: nya konversationer, meddelanden i dina, överföringar till dig, meddelanden som lämnas. Flera flikar säger till en gång.',
  'notify.ask': 'Webbläsaren kommer att fråga om Samtal får. Svara ja.',
  'notify.unsupported': 'Den här webbläsaren kan inte visa notiser från en webbplats. På iPhone och iPad: lägg först till Samtal på hemskärmen.',
  'notify.blocked': 'Webbläsaren har fått veta att den ska neka dem',
  'notify.blockedHelp': 'Bara du kan tillåta dem igen, i webbläsarens egna inställningar. Så här gör du:',
  'notify.blocked.chrome': 'Chrome: klicka på tecknet till vänster om adressen, sedan ”Webbplatsinställningar”. Välj ”Tillåt” vid ”Aviseringar” och ladda om sidan.',
  'notify.blocked.edge': 'Edge: klicka på låset till vänster om adressen, sedan ”Behörigheter för den här webbplatsen”. Välj ”Tillåt” vid ”Meddelanden” och ladda om sidan.',
  'notify.blocked.firefox': 'Firefox: klicka på tecknet till vänster om adressen och ta bort ”Blockerad” vid ”Skicka aviseringar”. Ladda om sidan och slå på dem här.',
  'notify.blocked.safari': 'Safari: välj i menyn Safari, Inställningar, Webbplatser, Notiser och sedan ”Tillåt” vid den här adressen. På iPhone: Inställningar, Notiser, Samtal.',
  'notify.blockedSystem': 'Kommer inget fast det är tillåtet? Se efter om datorn själv visar webbläsarens notiser, och om ”Stör ej” är på.',
  'notify.offer': 'En konversation kom medan du tittade på något annat. Ska en notis på skrivbordet säga till nästa gång?',
  'notify.turnOn': 'Slå på',
  'notify.notNow': 'Nej tack',
  'notify.tried': 'Så här ser det ut',
  'notify.try': 'Visa en',
  'sound.title': 'Ljud',
  'sound.on': 'Ljud',
  'sound.hint': 'Två toner för en ny konversation, en för ett meddelande. Ingen för det du tittar på. Gäller i den här webbläsaren.',
  'sound.try': 'Spela upp',

  // Push
  'push.title': 'När Samtal är stängt',
  'push.on': 'Notiser på den här enheten när Samtal är stängt',
  'push.hint': 'För en webbläsare som är igång i bakgrunden, och för telefonen. Medan Samtal är öppet någonstans kommer bara besked om besökare som väntar, när auto away har satt dig som Borta. Inget kommer när du har loggat ut här.',
  'push.text': 'Visa vad besökaren skrev',
  'push.textHint': 'Annars bara namnet. För skärmar som andra kan se.',
  'push.blocked': 'Webbläsaren nekar notiser; hur du tillåter dem står ovanför.',
  'push.unsupported': 'Den här webbläsaren kan inte få veta något när Samtal är stängt. På iPhone och iPad: lägg först till Samtal på hemskärmen.',
  'push.failed': 'Webbläsarens pushtjänst svarade inte. Se över anslutningen och försök igen.',

  // Det som ännu inte är någons
  'notify.subjects.title': 'Från dina webbplatser',
  'notify.subjects.waiting': 'Besökare som väntar',
  'notify.subjects.waitingHint': 'På dina enheter när Samtal är stängt, eller när auto away har satt dig som Borta: en besökare väntar och ingen tar konversationen. Inte när webbplatsen har stängt, och inte när du själv har valt Borta.',
  'notify.subjects.messages': 'Meddelanden som lämnas',
  'notify.subjects.messagesHint': 'Med ljud och notis när Samtal är öppet; på dina enheter när det är stängt, men inte när du själv har valt Borta.',

  // Installerat
  'install.title': 'Som program',
  'install.text': 'I ett eget fönster, med en ikon som räknar det olästa.',
  'install.do': 'Installera Samtal',
  'install.done': 'Du använder det installerade Samtal.',
  'install.how.chrome': 'Chrome och Edge: öppna menyn uppe till höger och välj ”Installera Samtal”; i Chrome står det under ”Casta, spara och dela”.',
  'install.how.safari': 'iPhone och iPad: tryck på ”Dela” och sedan ”Lägg till på hemskärmen”. På Mac: i menyn Arkiv, ”Lägg till i Dock”.',
  'install.how.android': 'Android: öppna menyn och välj ”Installera app” eller ”Lägg till på startskärmen”.',
  'install.description': 'Livechatt och kundtjänst',
  'install.lang': 'sv',

  // Versioner
  'update.title': 'Det finns en uppdatering.',
  'update.text': 'Ladda om när det passar dig. Det du har skrivit i konversationer finns kvar.',
  'update.uploading': 'En fil skickas fortfarande; sedan kan du ladda om.',
  'update.reload': 'Ladda om',
  'update.later': 'Senare',
  'update.menu': 'Starta om – det finns en uppdatering',

  // Borta av sig själv
  'away.text': { one: 'Du sattes som Borta efter {count} minut utan inmatning.', other: 'Du sattes som Borta efter {count} minuter utan inmatning.' },
  'away.how': 'Du får inga nya konversationer under tiden.',
  'away.back': 'Du är Online igen.',
  'away.online': 'Online',
};
