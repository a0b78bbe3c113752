import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormKind, ToSign } from '../../core/contract/forms.ts';
import { Day } from '../../core/kernel/day.ts';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

/** Who still has to sign one text, with room to tick off. */
export const FormsToSignToPrint = z.strictObject({
  organisation: z.string(),
  on: Day,
  kind: FormKind,
  rows: z.array(ToSign),
});
export type FormsToSignToPrint = z.output<typeof FormsToSignToPrint>;

const FormsToSignPage = ({ data }: { readonly data: FormsToSignToPrint }) => {
  const { t } = useTranslation('forms');
  const form = t(`kind.${data.kind}`);
  return (
    <DocumentPage organisation={data.organisation} title={t('paper.listOf', { form })} on={data.on}>
      <p>{t('toSign.state', { count: data.rows.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('toSign.name')}</th>
            <th scope="col">{t('toSign.function')}</th>
            <th scope="col">{t('toSign.has')}</th>
            <th scope="col">{t('toSign.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ volunteerId, listName, functionName, why, version, signedOn }) => (
            <tr key={volunteerId}>
              <th scope="row">
                <bdi>{listName}</bdi>
              </th>
              <td>{functionName}</td>
              <td>{t(`toSign.why.${why}`, { version, on: signedOn })}</td>
              <td>{'\u00a0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </DocumentPage>
  );
};

export const formsToSignDocument = printable(
  'forms-to-sign',
  'forms:paper.list',
  FormsToSignToPrint,
  FormsToSignPage,
);
