import type { Purpose } from '../contract/consents.ts';

/** The languages that the first texts are in. */
export type Language = 'nl' | 'en';

/** What is asked for one purpose. `{who}` stands for the organisation that asks. */
export type Asking = {
  readonly title: string;
  readonly question: string;
  readonly why: string;
  readonly data: string;
};

/** One question for each purpose, because a consent is specific (art. 4(11)); in the order in which they are shown. */
export const askings: readonly { readonly purpose: Purpose; readonly nl: Asking; readonly en: Asking }[] = [
  {
    purpose: 'client-registration',
    nl: {
      title: 'Gegevens bewaren',
      question: 'Mag {who} gegevens over u bewaren?',
      why: 'zodat wij u kunnen helpen en weten wat wij met u hebben afgesproken.',
      data: 'uw naam, hoe wij u veilig bereiken, en korte aantekeningen over onze gesprekken.',
    },
    en: {
      title: 'Keeping your data',
      question: 'May {who} keep data about you?',
      why: 'so that we can help you and know what we agreed with you.',
      data: 'your name, how we can reach you safely, and short notes on our conversations.',
    },
  },
  {
    purpose: 'special-data-health',
    nl: {
      title: 'Gezondheid opschrijven',
      question: 'Mag {who} opschrijven wat u over uw gezondheid vertelt?',
      why: 'om bij onze hulp rekening te houden met uw gezondheid.',
      data: 'alleen wat u zelf over uw gezondheid vertelt en wat voor de hulp nodig is.',
    },
    en: {
      title: 'Writing down your health',
      question: 'May {who} write down what you tell about your health?',
      why: 'so that our help takes your health into account.',
      data: 'only what you tell about your health yourself and what the help needs.',
    },
  },
  {
    purpose: 'special-data-other',
    nl: {
      title: 'Andere gevoelige gegevens opschrijven',
      question:
        'Mag {who} opschrijven wat u vertelt over bijvoorbeeld uw geloof, afkomst of contact met de politie?',
      why: 'om bij onze hulp rekening te houden met wat voor u belangrijk is.',
      data: 'alleen wat u zelf vertelt en wat voor de hulp nodig is. Wij zeggen erbij waarom wij het opschrijven.',
    },
    en: {
      title: 'Writing down other sensitive data',
      question:
        'May {who} write down what you tell about, for instance, your belief, origin or contact with the police?',
      why: 'so that our help takes into account what matters to you.',
      data: 'only what you tell yourself and what the help needs. We add why we write it down.',
    },
  },
  {
    purpose: 'share-with-organisation',
    nl: {
      title: 'Delen met een andere organisatie',
      question: 'Mag {who} gegevens over u delen met de organisatie die wij u noemen?',
      why: 'zodat die organisatie u verder kan helpen. Voor elke organisatie vragen wij u dit apart.',
      data: 'uw naam, hoe u te bereiken bent, en wat die organisatie moet weten. Wij bespreken dat eerst met u.',
    },
    en: {
      title: 'Sharing with another organisation',
      question: 'May {who} share data about you with the organisation that we name to you?',
      why: 'so that it can help you further. We ask you this separately for each organisation.',
      data: 'your name, how to reach you, and what that organisation needs to know. We discuss that with you first.',
    },
  },
  {
    purpose: 'contact-safe-channel',
    nl: {
      title: 'Contact op een veilige manier',
      question: 'Mag {who} contact met u opnemen op de manier die u zelf veilig vindt?',
      why: 'om afspraken te maken en te horen hoe het met u gaat.',
      data: 'het nummer of adres dat u noemt, en wanneer wij u daar kunnen bereiken.',
    },
    en: {
      title: 'Contact in a safe way',
      question: 'May {who} contact you in the way that you find safe?',
      why: 'to make appointments and to hear how you are.',
      data: 'the number or address that you name, and when we can reach you there.',
    },
  },
  {
    purpose: 'newsletter',
    nl: {
      title: 'Nieuwsbrief',
      question: 'Mag {who} u de nieuwsbrief sturen?',
      why: 'om u te vertellen wat wij doen en welke activiteiten er komen.',
      data: 'uw naam en uw e-mailadres.',
    },
    en: {
      title: 'Newsletter',
      question: 'May {who} send you the newsletter?',
      why: 'to tell you what we do and which activities are coming.',
      data: 'your name and your e-mail address.',
    },
  },
  {
    purpose: 'photo-video-social',
    nl: {
      title: "Foto's en video's",
      question: "Mag {who} foto's en video's gebruiken waar u op staat?",
      why: 'om op onze website en sociale media te laten zien wat wij doen.',
      data: 'beelden waar u herkenbaar op staat. Uw naam zetten wij er niet bij.',
    },
    en: {
      title: 'Photos and videos',
      question: 'May {who} use photos and videos that show you?',
      why: 'to show on our website and social media what we do.',
      data: 'pictures in which you can be recognised. We do not add your name.',
    },
  },
  {
    purpose: 'case-example-anonymous',
    nl: {
      title: 'Uw verhaal als voorbeeld',
      question: 'Mag {who} uw verhaal als voorbeeld gebruiken, zonder uw naam?',
      why: 'om er samen van te leren en anderen te laten zien hoe hulp kan gaan.',
      data: 'wat u meemaakte, zo veranderd dat niemand u kan herkennen.',
    },
    en: {
      title: 'Your story as an example',
      question: 'May {who} use your story as an example, without your name?',
      why: 'to learn from it together and to show others how help can work.',
      data: 'what happened to you, changed so that nobody can recognise you.',
    },
  },
  {
    purpose: 'research-evaluation',
    nl: {
      title: 'Onderzoek naar onze hulp',
      question: 'Mag {who} uw gegevens gebruiken voor onderzoek naar de hulp?',
      why: 'om te zien of onze hulp werkt en wat beter kan.',
      data: 'welke hulp u kreeg en wat u daarvan vond. In het verslag staat geen naam.',
    },
    en: {
      title: 'Research into our help',
      question: 'May {who} use your data for research into the help?',
      why: 'to see whether our help works and what can be better.',
      data: 'which help you got and what you thought of it. No name appears in the report.',
    },
  },
];
