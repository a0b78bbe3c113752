import { useTranslation } from 'react-i18next';
import { PackageContent } from '../../../core/contract/package-content.ts';
import { DocumentPage } from '../document-page.tsx';
import { printable } from '../printable.tsx';
import { Facts } from './facts.tsx';
import { GivenParts, KeptParts } from './log-parts.tsx';
import { NotesPart } from './notes-part.tsx';
import { PersonPart, WhyPart } from './person-part.tsx';

/** Who keeps the data, and how to reach it. */
export const Controller = ({ of }: { readonly of: PackageContent['controller'] }) => {
  const { t } = useTranslation('packages');
  return (
    <Facts
      rows={[
        [t('controller.name'), of.name],
        [t('controller.reach'), [of.address, of.email, of.phone].filter((part) => part !== '').join(' · ')],
        [t('controller.fg'), of.fg],
      ]}
    />
  );
};

/** What the person may do with this, and where she can complain (art. 15(1)(e) and (f)). */
export const Rights = ({ of }: { readonly of: PackageContent['controller'] }) => {
  const { t } = useTranslation('packages');
  return (
    <>
      <h2>{t('part.rights')}</h2>
      <p>{t('rights.what')}</p>
      <ul>
        {(['rectify', 'add', 'erase', 'restrict', 'object', 'port', 'withdraw'] as const).map((right) => (
          <li key={right}>{t(`rights.${right}`)}</li>
        ))}
      </ul>
      <p>{t('rights.how', { term: of.answerWithin })}</p>
      <p>{t('rights.complain')}</p>
    </>
  );
};

/** All that is kept about one client, as the client reads it. */
export const PackagePages = ({ data: content }: { readonly data: PackageContent }) => {
  const { t } = useTranslation('packages');
  return (
    <DocumentPage organisation={content.controller.name} title={t('pages.title')} on={content.madeOn}>
      <p>{t(`pages.for.${content.for}`, { name: content.person.displayName })}</p>
      <p>{t('pages.what')}</p>
      <Controller of={content.controller} />
      <PersonPart content={content} />
      <WhyPart content={content} />
      <NotesPart content={content} />
      <GivenParts content={content} />
      <KeptParts content={content} />
      <Rights of={content.controller} />
    </DocumentPage>
  );
};

export const dataPackageDocument = printable(
  'data-package',
  'packages:pages.title',
  PackageContent,
  PackagePages,
);
