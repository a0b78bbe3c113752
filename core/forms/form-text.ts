import type { FormTemplate, FormText } from '../contract/forms.ts';
import type { Day } from '../kernel/day.ts';
import { type Blank, blanksIn, fillBlanks } from './blanks.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** A day in the words of the text itself: 3 februari 2025. */
const inWords = (on: Day): string => {
  const [year, month, dayOfMonth] = on.split('-').map(Number);
  return `${dayOfMonth} ${months[(month ?? 1) - 1]} ${year}`;
};

/** What a form is filled with. */
export type Filling = Pick<FormText, 'organisation' | 'name' | 'functionName' | 'handInAt' | 'transferTo'> & {
  readonly startOn: Day;
  readonly today: Day;
};

/** Fills a text in for one volunteer: the exact words that will be printed and signed. */
export const formText = (
  { title, body, owner }: Pick<FormTemplate, 'title' | 'body' | 'owner'>,
  { organisation, name, functionName, handInAt, transferTo, startOn, today }: Filling,
): FormText => {
  const values: Readonly<Record<Blank, string>> = {
    organisatie: organisation,
    naam: name,
    functie: functionName,
    begindatum: inWords(startOn),
    'inleveren bij': handInAt,
    'overdragen aan': transferTo,
    datum: inWords(today),
  };
  const { known } = blanksIn(body);
  return {
    title,
    body: fillBlanks(body, values),
    owner,
    organisation,
    name,
    functionName,
    handInAt: known.includes('inleveren bij') ? handInAt : '',
    transferTo: known.includes('overdragen aan') ? transferTo : '',
  };
};
