import type { Purpose } from '../contract/consents.ts';
import { type Asking, askings, type Language } from './askings.ts';

/** A wording before it is kept: the first version of a purpose in a language. */
export type StarterText = {
  readonly purpose: Purpose;
  readonly language: Language;
  readonly title: string;
  readonly wording: string;
};

/** The question and what must be told beforehand, in this order; the organisation says in its own name who asks. */
const wordings: Readonly<Record<Language, (organisation: string, asking: Asking) => string>> = {
  nl: (organisation, { question, why, data }) =>
    `${question.replace('{who}', () => organisation)}

Wie vraagt dit: ${organisation}.
Waarvoor: ${why}
Welke gegevens: ${data}

U mag ja of nee zeggen. Nee zeggen heeft geen gevolgen voor de hulp die u krijgt.
Zegt u ja, dan kunt u dat altijd weer intrekken. Dat is net zo makkelijk als ja zeggen: u zegt, schrijft of belt het ons, en u hoeft niet te zeggen waarom. Wij stoppen dan meteen. Wat wij daarvóór deden, blijft geldig.`,
  en: (organisation, { question, why, data }) =>
    `${question.replace('{who}', () => organisation)}

Who asks this: ${organisation}.
What for: ${why}
Which data: ${data}

You may say yes or no. Saying no makes no difference to the help you get.
If you say yes, you can withdraw it at any time. That is as easy as saying yes: tell, write or call us; you need not say why. We then stop at once. What we did before stays lawful.`,
};

/**
 * The wordings that a new organisation starts with, for every purpose and language: who asks, what for, which data,
 * that it can be withdrawn at any time as easily as it was given, and that a no has no consequence (art. 4(11), 7;
 * facts 3). Takes the organisation's name as the person will read it. A manager can change each of them.
 */
export const starterTexts = (organisation: string): readonly StarterText[] =>
  askings.flatMap(({ purpose, nl, en }) => [
    { purpose, language: 'nl' as const, title: nl.title, wording: wordings.nl(organisation, nl) },
    { purpose, language: 'en' as const, title: en.title, wording: wordings.en(organisation, en) },
  ]);
