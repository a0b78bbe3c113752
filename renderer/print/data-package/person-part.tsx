import { useTranslation } from 'react-i18next';
import type { PackageContent } from '../../../core/contract/package-content.ts';
import { dayInSentence } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Facts } from './facts.tsx';
import { usePackageWords } from './use-package-words.ts';

type PartProps = { readonly content: PackageContent };

/** Name, birth, address, how to reach her, household and work. */
export const PersonPart = ({ content }: PartProps) => {
  const { t } = useTranslation('packages');
  const lang = useLanguage();
  const words = usePackageWords();
  const { givenName, initials, prefix, familyName, alias, birthOn, address, contactPoints, household } =
    content.person;
  const place = address
    ? [`${address.street} ${address.houseNo}`.trim(), `${address.postcode} ${address.city}`.trim()]
        .filter((part) => part !== '')
        .join(', ')
    : t('address.notGiven');
  return (
    <>
      <h2>{t('part.person')}</h2>
      <Facts
        rows={[
          [t('person.givenName'), [givenName, initials].filter((part) => part !== '').join(', ')],
          [t('person.familyName'), `${prefix} ${familyName}`.trim()],
          [t('person.alias'), alias],
          [t('person.birth'), birthOn ? dayInSentence(birthOn, lang) : ''],
          [
            t('person.address'),
            place === '' ? '' : address?.isSecret ? t('address.secret', { place }) : place,
          ],
          [t('person.reach'), words.value('contactPoints', contactPoints)],
          [t('person.household'), words.value('household', household)],
          [
            t('person.work'),
            content.person.workSituation === 'unknown'
              ? ''
              : t(`clients:fact.works.${content.person.workSituation}`),
          ],
        ]}
      />
    </>
  );
};

/** Why it is kept, on which ground, since when, and where it came from. */
export const WhyPart = ({ content }: PartProps) => {
  const { t } = useTranslation('packages');
  const lang = useLanguage();
  const words = usePackageWords();
  const { file, processing } = content;
  const recipients = [...new Set(processing.flatMap((it) => it.recipients))];
  return (
    <>
      <h2>{t('part.why')}</h2>
      <Facts
        rows={[
          [t('file.number'), file.number],
          [t('file.opened'), dayInSentence(file.openedOn, lang)],
          [t('file.contact'), dayInSentence(file.lastContactOn, lang)],
          [
            t('file.closed'),
            file.closedOn
              ? [dayInSentence(file.closedOn, lang), file.closedReason]
                  .filter((part) => part !== '')
                  .join(': ')
              : '',
          ],
          [t('file.outcome'), words.outcome(file.outcome)],
          [
            t('file.purpose'),
            [file.purpose, ...processing.map(({ purpose }) => purpose)]
              .filter((part) => part !== '')
              .join('. '),
          ],
          [t('file.basis'), t(`basis.${file.legalBasis}`)],
          [t('file.special'), file.specialException ? t(`exception.${file.specialException}`) : ''],
          [t('file.phase'), file.phase],
          [t('file.assigned'), file.assignedTo ? words.staff(file.assignedTo) : ''],
          [t('file.source'), t(`source.${file.source}`)],
          [t('file.recipients'), recipients.length > 0 ? recipients.join(', ') : t('recipients.none')],
          [
            t('file.transfers'),
            processing.map(({ transfers }) => transfers).join(' ') || t('transfers.none'),
          ],
          [t('file.paper'), file.paper ? t('paper.yes') : ''],
          [t('file.restricted'), file.restrictedOn ? dayInSentence(file.restrictedOn, lang) : ''],
        ]}
      />
    </>
  );
};
