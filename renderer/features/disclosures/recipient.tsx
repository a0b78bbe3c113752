import { PencilLine, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { AddressBookEntry, RecipientLine } from '../../../core/contract/disclosures.ts';
import { fileNumber } from '../../../core/kernel/file-number.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp, useTracedReadOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { RecipientForm } from './recipient-form.tsx';
import { usePrintDisclosures } from './use-print-disclosures.ts';

const bookPath = '/instellingen/adresboek';

const Facts = ({ entry }: { readonly entry: AddressBookEntry }) => {
  const { t } = useTranslation('disclosures');
  const fields = (['contactPerson', 'phone', 'email', 'address', 'website'] as const).filter(
    (field) => entry[field] !== '',
  );
  return (
    <DefinitionList
      rows={[
        ...fields.map((field) => ({ label: t(`book.${field}`), value: <bdi>{entry[field]}</bdi> })),
        ...(entry.isVeiligThuis ? [{ label: t('book.special'), value: t('book.veiligThuisWhat') }] : []),
      ]}
    />
  );
};

const Given = ({
  lines,
  entry,
}: {
  readonly lines: readonly RecipientLine[];
  readonly entry: AddressBookEntry;
}) => {
  const { t } = useTranslation('disclosures');
  const [withNames, setWithNames] = useState(false);
  const print = usePrintDisclosures();
  const numberOf = ({ clientId }: RecipientLine) => fileNumber(clientId);
  if (lines.length === 0) return <EmptyState>{t('given.none')}</EmptyState>;
  return (
    <Stack>
      <Table
        caption={t('given.title')}
        rows={lines}
        rowKey={({ id }) => id}
        rowHeader="who"
        columns={[
          { id: 'on', title: t('given.on'), cell: ({ on }) => dayInTable(on) },
          {
            id: 'who',
            title: t('given.who'),
            cell: ({ clientId, listName }) => (
              <TextLink href={`#/clienten/${clientId}`}>
                <bdi>{listName}</bdi>
              </TextLink>
            ),
          },
          {
            id: 'what',
            title: t('given.what'),
            cell: ({ what }) => (what === null ? t('given.closed') : <bdi>{what}</bdi>),
          },
          { id: 'ground', title: t('given.ground'), cell: ({ basis }) => t(`basis.${basis}`) },
        ]}
      />
      <Switch isSelected={withNames} onChange={setWithNames} hint={t('given.withNamesHint')}>
        {t('given.withNames')}
      </Switch>
      <FormActions>
        <Button
          icon={Printer}
          isPending={print.isPending}
          onPress={() =>
            print.mutate({ kind: 'recipient', recipient: entry.name, withNames, lines, numberOf })
          }
        >
          {t('log.print')}
        </Button>
      </FormActions>
      <Failure error={print.error} />
      {print.data?.savedAs ? (
        <Notice isLive>
          <p>{t('print.savedAs', { path: print.data.savedAs })}</p>
        </Notice>
      ) : null}
    </Stack>
  );
};

const Shown = ({ entry, onChange }: { readonly entry: AddressBookEntry; readonly onChange: () => void }) => {
  const { t } = useTranslation('disclosures');
  const { data: lines, error } = useTracedReadOp('disclosures.ofRecipient', { recipientId: entry.id });
  useFocusTitle();
  return (
    <Sheet>
      <PageHeader
        title={entry.name}
        state={entry.isActive ? t(`kind.${entry.kind}`) : t('book.notActive')}
        actions={
          <Button icon={PencilLine} onPress={onChange}>
            {t('book.change')}
          </Button>
        }
      />
      <Stack gap="loose">
        <Facts entry={entry} />
        <Section title={t('given.title')}>
          <Prose soft>{t('given.what2')}</Prose>
          <Failure error={error} />
          {lines ? <Given lines={lines} entry={entry} /> : error ? null : <Loading />}
        </Section>
        <TextLink href={`#${bookPath}`}>{t('book.backToBook')}</TextLink>
      </Stack>
    </Sheet>
  );
};

/** One organisation of the address book: how to reach it, all that it got, and for who may its form. */
export const RecipientSheet = () => {
  const { id } = useParams<{ readonly id: string }>();
  const { t } = useTranslation('disclosures');
  const { data: book, error } = useQueryOp('disclosures.recipients', {});
  const [isChanging, setChanging] = useState(false);
  const entry = book?.find((it) => it.id === id);
  if (!entry)
    return (
      <Sheet>
        <Failure error={error ?? (book ? new Refusal({ code: 'not-found', what: 'recipient' }) : null)} />
        {book ? null : <Loading />}
      </Sheet>
    );
  if (!isChanging) return <Shown entry={entry} onChange={() => setChanging(true)} />;
  return (
    <Sheet>
      <PageHeader title={t('book.changing', { who: entry.name })} />
      <RecipientForm entry={entry} onBack={() => setChanging(false)} />
    </Sheet>
  );
};

/** The form of a new organisation. */
export const NewRecipient = () => {
  const { t } = useTranslation('disclosures');
  const [, goTo] = useLocation();
  useFocusTitle();
  return (
    <Sheet>
      <PageHeader title={t('book.add')} />
      <RecipientForm entry={null} onBack={() => goTo(bookPath)} />
    </Sheet>
  );
};
