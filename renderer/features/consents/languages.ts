import type { ConsentLanguage } from '../../../core/contract/consents.ts';

/** A language as those who read it call it, which way it runs, and the three short words of an answer in it. */
export type Tongue = {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly yes: string;
  readonly no: string;
  readonly later: string;
};

const ltr = (name: string, yes: string, no: string, later: string): Tongue => ({
  name,
  dir: 'ltr',
  yes,
  no,
  later,
});
const rtl = (name: string, yes: string, no: string, later: string): Tongue => ({
  ...ltr(name, yes, no, later),
  dir: 'rtl',
});

/** The words of the buttons are the client's, not the window's: a person answers in the language that she reads. */
export const tongues: Readonly<Record<ConsentLanguage, Tongue>> = {
  nl: ltr('Nederlands', 'Ja, dat mag', 'Nee, liever niet', 'Later'),
  en: ltr('English', 'Yes, you may', 'No, rather not', 'Later'),
  am: ltr('አማርኛ', 'አዎ', 'አይ', 'በኋላ'),
  ar: rtl('العربية', 'نعم', 'لا', 'لاحقًا'),
  bg: ltr('Български', 'Да', 'Не', 'По-късно'),
  de: ltr('Deutsch', 'Ja', 'Nein', 'Später'),
  es: ltr('Español', 'Sí', 'No', 'Más tarde'),
  fa: rtl('فارسی', 'بله', 'نه', 'بعداً'),
  fr: ltr('Français', 'Oui', 'Non', 'Plus tard'),
  ku: ltr('Kurdî', 'Erê', 'Na', 'Paşê'),
  pl: ltr('Polski', 'Tak', 'Nie', 'Później'),
  pt: ltr('Português', 'Sim', 'Não', 'Mais tarde'),
  ro: ltr('Română', 'Da', 'Nu', 'Mai târziu'),
  ru: ltr('Русский', 'Да', 'Нет', 'Позже'),
  so: ltr('Soomaali', 'Haa', 'Maya', 'Mar dambe'),
  ti: ltr('ትግርኛ', 'እወ', 'ኣይፋል', 'ደሓር'),
  tr: ltr('Türkçe', 'Evet', 'Hayır', 'Sonra'),
  uk: ltr('Українська', 'Так', 'Ні', 'Пізніше'),
  ur: rtl('اردو', 'ہاں', 'نہیں', 'بعد میں'),
  zh: ltr('中文', '是', '否', '以后'),
};
