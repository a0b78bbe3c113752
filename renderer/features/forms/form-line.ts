import { useTranslation } from 'react-i18next';
import type { VolunteerForm } from '../../../core/contract/forms.ts';

/** Where a form stands, as a sentence: since when, until when, and whether it is to be signed again. */
export const useFormLine = (): ((form: VolunteerForm | undefined) => string) => {
  const { t } = useTranslation('forms');
  const standing = (form: VolunteerForm): string => {
    const { state, madeOn, printedOn, signedOn, validUntil, version } = form;
    const ends = { superseded: form.supersededOn, withdrawn: form.withdrawnOn, ended: form.endedOn };
    switch (state) {
      case 'draft':
        return t('line.draft', { on: madeOn });
      case 'printed':
        return t('line.printed', { on: printedOn });
      case 'superseded':
      case 'withdrawn':
      case 'ended':
        return t(`line.${state}`, { on: signedOn, until: ends[state] });
      case 'renewal-due':
        return t(form.isOlderVersion ? 'line.older-version' : 'line.renewal-due', {
          on: signedOn,
          until: validUntil,
          version,
        });
      case 'signed':
        if (form.isOlderVersion) return t('line.older-version', { on: signedOn, version });
        return t(validUntil ? 'line.until' : 'line.signed', { on: signedOn, until: validUntil });
    }
  };
  return (form) => {
    if (!form) return t('line.none');
    // Neither a period nor leaving ends the duty of secrecy (handbook 5.1, point 3).
    const goesOn = form.kind === 'confidentiality' && ['ended', 'renewal-due'].includes(form.state);
    return goesOn ? `${standing(form)} ${t('line.goesOn')}` : standing(form);
  };
};

/** Whether another form of this kind must be signed: there is none that binds, or its text or time is over. */
export const mustSignAgain = (form: VolunteerForm | undefined): boolean =>
  !form || form.isOlderVersion || form.state === 'renewal-due';
