import { useTranslation } from 'react-i18next';
import { PackageContent, UserPackage } from '../../../core/contract/package-content.ts';
import { dayInSentence, instantInTable } from '../../ui/figures.ts';
import { DocumentPage } from '../document-page.tsx';
import { printable } from '../printable.tsx';
import { Facts, Rows } from './facts.tsx';
import { GivenParts, KeptParts } from './log-parts.tsx';
import { NotesPart } from './notes-part.tsx';
import { PersonPart, WhyPart } from './person-part.tsx';

const Controller = ({ of }: { readonly of: PackageContent['controller'] }) => {
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
const Rights = () => {
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
      <p>{t('rights.how')}</p>
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
      <Rights />
    </DocumentPage>
  );
};

/** All that is kept about somebody who works with the app. */
export const UserPackagePages = ({ data }: { readonly data: UserPackage }) => {
  const { t, i18n } = useTranslation('packages');
  const { person, assignedFiles, requests, acts, moreActs } = data;
  return (
    <DocumentPage organisation={data.controller.name} title={t('pages.title')} on={data.madeOn}>
      <p>{t('pages.for.self', { name: person.name })}</p>
      <p>{t('pages.what')}</p>
      <Controller of={data.controller} />
      <h2>{t('part.person')}</h2>
      <Facts
        rows={[
          [t('person.name'), person.name],
          [t('person.roles'), person.roles.map((role) => t(`app:role.${role}`)).join(', ')],
          [
            t('person.declaration'),
            person.declarationOn
              ? dayInSentence(person.declarationOn, i18n.language)
              : t('person.noDeclaration'),
          ],
          [t('person.assigned'), String(assignedFiles)],
        ]}
      />
      {requests.length > 0 ? (
        <Rows
          title={t('part.requests')}
          none=""
          columns={[t('column.on'), t('column.request'), t('column.outcome')]}
          rows={requests.map(({ receivedOn, kind, asked, outcome }) => [
            dayInSentence(receivedOn, i18n.language),
            `${t(`request.${kind}`)}. ${asked}`,
            t(`outcome.${outcome ?? 'open'}`),
          ])}
        />
      ) : null}
      <Rows
        title={t('part.acts')}
        none={t('none.acts')}
        columns={[t('column.at'), t('column.did')]}
        rows={acts.map(({ at, operation }) => [
          instantInTable(at, i18n.language),
          t(`audit:op.${operation.replace(/^[a-z-]+:/, '').replace(/:.*$/, '')}`),
        ])}
      />
      {moreActs > 0 ? <p>{t('moreActs', { count: moreActs })}</p> : null}
      <Rights />
    </DocumentPage>
  );
};

export const dataPackageDocument = printable(
  'data-package',
  'packages:pages.title',
  PackageContent,
  PackagePages,
);
export const userPackageDocument = printable(
  'user-package',
  'packages:pages.title',
  UserPackage,
  UserPackagePages,
);
