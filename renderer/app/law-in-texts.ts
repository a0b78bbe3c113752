import { useEffect } from 'react';
import type { LegalFigures } from '../../core/legal-parameters/figures.ts';
import { useFigures } from '../call/use-figures.ts';
import { tellLaw } from './i18n.ts';

/** Keeps the figures of the law in all texts what they are in this vault today. */
export const useLawInTexts = (): void => {
  const law = JSON.stringify(useFigures()());
  useEffect(() => tellLaw(JSON.parse(law) as LegalFigures), [law]);
};
