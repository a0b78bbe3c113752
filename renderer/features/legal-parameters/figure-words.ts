import { useTranslation } from 'react-i18next';
import type { FigureUnit } from '../../../core/contract/legal-parameters.ts';
import { Period } from '../../../core/kernel/period.ts';
import { periodInWords } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';

/** Gives a function from a figure as it is stored to words: `72` in hours is "72 uur", `P1M` "1 maand". */
export const useFigureWords = (): ((value: string, unit: FigureUnit) => string) => {
  const { t } = useTranslation('legal-parameters');
  const lang = useLanguage();
  return (value, unit) => {
    if (unit === 'period') {
      const term = Period.safeParse(value);
      return term.success ? periodInWords(term.data, lang) : value;
    }
    return t(unit === 'hours' ? 'hours' : 'years', { count: Number(value) });
  };
};
