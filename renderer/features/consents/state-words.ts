import { useTranslation } from 'react-i18next';
import type { ConsentState, ConsentText, Purpose } from '../../../core/contract/consents.ts';
import { useQueryOp } from '../../call/use-op.ts';

/** The newest wording of a purpose in a language; undefined while it is being read. */
export const textFor = (
  texts: readonly ConsentText[],
  purpose: Purpose,
  language: string,
): ConsentText | undefined => texts.find((text) => text.purpose === purpose && text.language === language);

/** Gives the name of a purpose as the organisation has worded it, in the window's language. */
export const useTitles = (): ((purpose: Purpose) => string) => {
  const { i18n } = useTranslation('consents');
  const { data: texts = [] } = useQueryOp('consents.texts', {});
  return (purpose) => (textFor(texts, purpose, i18n.language) ?? textFor(texts, purpose, 'nl'))?.title ?? '';
};

/** Gives a state in words: "Ja, sinds 3 oktober 2022". */
export const useStateWords = (): ((state: ConsentState) => string) => {
  const { t } = useTranslation('consents');
  return ({ state, since, until }) =>
    t(until === null ? `state.${state}` : 'state.givenUntil', { since, until });
};
