import { useTranslation } from 'react-i18next';
import { FormKind } from '../../../core/contract/forms.ts';
import type { DeclarationFact } from '../../../core/contract/desk.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { PrintTable } from '../print-table.tsx';

/** Of everybody who works here, by initials: which version of each text was signed, and until when that is good. */
export const DeclarationsPart = ({ declarations }: { readonly declarations: readonly DeclarationFact[] }) => {
  const { t } = useTranslation('desk');
  return (
    <>
      {FormKind.options.map((kind) => {
        const own = declarations.filter((declaration) => declaration.kind === kind);
        const open = own.filter(({ isInForce }) => !isInForce).length;
        return (
          <section key={kind}>
            <h3>{t(`forms:kind.${kind}`)}</h3>
            <p>{t('binder.declarations.count', { count: own.length - open, open })}</p>
            {own.length === 0 ? null : (
              <PrintTable
                columns={(['who', 'what', 'version', 'signed', 'until'] as const).map((column) => ({
                  label: t(`binder.declarations.${column}`),
                }))}
                rows={own.map(({ initials, functionName, version, signedOn, validUntil, isInForce }) => [
                  <bdi key="who">{initials}</bdi>,
                  <bdi key="what">{functionName}</bdi>,
                  version === null ? '–' : String(version),
                  signedOn === null || !isInForce ? t('binder.declarations.open') : dayInTable(signedOn),
                  validUntil === null ? '–' : dayInTable(validUntil),
                ])}
              />
            )}
          </section>
        );
      })}
    </>
  );
};
