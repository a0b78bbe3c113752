import type { GoalResult, PlanApproach, PlanParty, PlanTerm } from '../contract/development-plans.ts';
import type { Engagement } from '../contract/volunteers.ts';
import type { Language } from '../kernel/words.ts';

/** The words of a plan on paper. Gaps between braces. */
export type PlanWords = {
  readonly title: string;
  readonly name: string;
  readonly functionName: string;
  readonly coach: string;
  readonly period: string;
  readonly fromUntil: string;
  readonly standing: string;
  readonly standingIs: Readonly<Record<'draft' | 'agreed' | 'closed' | 'superseded', string>>;
  readonly strengths: string;
  readonly goal: string;
  readonly goalNumber: string;
  readonly part: readonly [string, string, string, string, string];
  readonly aim: string;
  readonly competences: string;
  readonly approaches: string;
  readonly approach: Readonly<Record<PlanApproach, string>>;
  readonly actions: string;
  readonly term: string;
  readonly termIs: Readonly<Record<PlanTerm, string>>;
  readonly planning: string;
  readonly specific: string;
  readonly measurable: string;
  readonly acceptable: string;
  readonly realistic: string;
  readonly timeBound: string;
  readonly dates: string;
  readonly agree: string;
  readonly who: Readonly<Record<Engagement | Extract<PlanParty, 'coach'>, string>>;
  readonly onScreen: string;
  readonly onPaper: string;
  readonly progress: string;
  readonly evaluation: string;
  readonly closedOn: string;
  readonly whole: string;
  readonly result: Readonly<Record<GoalResult, string>>;
};

/** In both languages of the window. */
export const planWords: Readonly<Record<Language, PlanWords>> = {
  nl: {
    title: 'Persoonlijk ontwikkelplan',
    name: 'Naam',
    functionName: 'Functie',
    coach: 'Begeleider',
    period: 'Periode',
    fromUntil: '{from} tot {until}',
    standing: 'Stand',
    standingIs: {
      draft: 'concept, nog niet vastgesteld',
      agreed: 'vastgesteld op {on}',
      closed: 'afgesloten op {on}',
      superseded: 'vervangen door een nieuw plan op {on}',
    },
    strengths: 'Sterke competenties',
    goal: 'Doel',
    goalNumber: 'Doel {number}',
    part: [
      '1. Het doel',
      '2. Is het doel SMART?',
      '3. Wat is er nodig?',
      '4. Afspraken met de begeleider',
      '5. Ondertekening',
    ],
    aim: 'Wat wordt er bereikt',
    competences: 'Competenties om te ontwikkelen',
    approaches: 'Aanpak',
    approach: {
      practice: 'oefenen in de praktijk',
      training: 'training of cursus',
      consult: 'overleg',
      help: 'hulp vragen',
    },
    actions: 'Acties',
    term: 'Termijn',
    termIs: { short: 'korte termijn', long: 'lange termijn' },
    planning: 'Planning',
    specific: 'Specifiek',
    measurable: 'Meetbaar',
    acceptable: 'Acceptabel',
    realistic: 'Realistisch',
    timeBound: 'Tijdgebonden',
    dates: '{from} tot en met {until}',
    agree: 'Beiden zijn het eens met dit plan.',
    who: { volunteer: 'Vrijwilliger', trainee: 'Stagiair', employee: 'Medewerker', coach: 'Begeleider' },
    onScreen: 'getekend op het scherm op {on}',
    onPaper: 'getekend op papier op {on}',
    progress: 'Voortgang',
    evaluation: 'Evaluatie',
    closedOn: 'Afgesloten op',
    whole: 'Het plan als geheel',
    result: {
      achieved: 'bereikt',
      partly: 'voor een deel bereikt',
      not: 'niet bereikt',
      adjusted: 'bijgesteld',
    },
  },
  en: {
    title: 'Personal development plan',
    name: 'Name',
    functionName: 'Function',
    coach: 'Coach',
    period: 'Period',
    fromUntil: '{from} to {until}',
    standing: 'Standing',
    standingIs: {
      draft: 'draft, not agreed yet',
      agreed: 'agreed on {on}',
      closed: 'closed on {on}',
      superseded: 'replaced by a new plan on {on}',
    },
    strengths: 'Strong competences',
    goal: 'Goal',
    goalNumber: 'Goal {number}',
    part: [
      '1. The goal',
      '2. Is the goal SMART?',
      '3. What is needed?',
      '4. Agreements with the coach',
      '5. Signatures',
    ],
    aim: 'What will be achieved',
    competences: 'Competences to develop',
    approaches: 'Approach',
    approach: {
      practice: 'learning by doing',
      training: 'training or course',
      consult: 'talking it over',
      help: 'asking for help',
    },
    actions: 'Actions',
    term: 'Term',
    termIs: { short: 'short term', long: 'long term' },
    planning: 'Planning',
    specific: 'Specific',
    measurable: 'Measurable',
    acceptable: 'Acceptable',
    realistic: 'Realistic',
    timeBound: 'Time-bound',
    dates: '{from} up to and including {until}',
    agree: 'Both agree with this plan.',
    who: { volunteer: 'Volunteer', trainee: 'Trainee', employee: 'Employee', coach: 'Coach' },
    onScreen: 'signed on screen on {on}',
    onPaper: 'signed on paper on {on}',
    progress: 'Progress',
    evaluation: 'Evaluation',
    closedOn: 'Closed on',
    whole: 'The plan as a whole',
    result: {
      achieved: 'achieved',
      partly: 'partly achieved',
      not: 'not achieved',
      adjusted: 'adjusted',
    },
  },
};
