import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Certificate, OutsideCount } from '../../../core/contract/purge.ts';
import { oversees } from '../../../core/contract/roles.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { openBoxes } from '../../../core/purge/outside.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';
import { OutsideBoxes } from './outside-boxes.tsx';
import styles from './outside.module.css';

const pageSize = 25;

type OfCertificate = { readonly certificate: Certificate };

const useTick = () => useCommandOp('purge.tick');

/** One kind of copy in one go: everything destroyed, or there was nothing. */
const WholeKind = ({
  count,
  tick,
}: {
  readonly count: OutsideCount;
  readonly tick: (state: 'destroyed' | 'none') => void;
}) => {
  const { t } = useTranslation('purge');
  const { kind, open, known } = count;
  if (open === 0) return null;
  const unknown = open - known;
  return (
    <span className={styles['steps']}>
      {unknown > 0 ? (
        <Button size="small" onPress={() => tick('none')}>
          {t(`outside.allNone.${kind}`, { count: unknown })}
        </Button>
      ) : null}
      <Button
        size="small"
        look="quiet"
        aria-label={`${t('outside.allDestroyed', { count: open })}: ${t(`outside.kind.${kind}`)}`}
        onPress={() => tick('destroyed')}
      >
        {t('outside.allDestroyed', { count: open })}
      </Button>
    </span>
  );
};

const KindTable = ({ certificate, mayTick }: OfCertificate & { readonly mayTick: boolean }) => {
  const { t } = useTranslation('purge');
  const tick = useTick();
  const figure = (id: 'open' | 'destroyed' | 'none') => ({
    id,
    title: t(`outside.state.${id}`),
    kind: 'number' as const,
    cell: (row: OutsideCount) => t('number', { count: row[id] }),
  });
  return (
    <>
      <Failure error={tick.error} />
      <Table
        caption={t('outside.byKind')}
        rows={certificate.outside}
        rowKey={({ kind }) => kind}
        rowHeader="kind"
        columns={[
          { id: 'kind', title: t('outside.kindTitle'), cell: ({ kind }) => t(`outside.kind.${kind}`) },
          figure('open'),
          figure('destroyed'),
          figure('none'),
          ...(mayTick
            ? [
                {
                  id: 'do',
                  title: t('outside.atOnce'),
                  cell: (count: OutsideCount) => (
                    <WholeKind
                      count={count}
                      tick={(state) =>
                        tick.mutate({
                          certificate: certificate.number,
                          kind: count.kind,
                          numbers: null,
                          state,
                        })
                      }
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
};

const Numbers = ({ certificate, mayTick }: OfCertificate & { readonly mayTick: boolean }) => {
  const { t } = useTranslation('purge');
  const tick = useTick();
  const [isAll, setAll] = useState(false);
  const [offset, setOffset] = useState(0);
  const isOpen = mayTick && !isAll;
  const { data, error } = useQueryOp('purge.outside', {
    certificate: certificate.number,
    isOpen,
    offset,
    limit: pageSize,
  });
  return (
    <Section title={t('outside.numbers')}>
      {mayTick ? (
        <Checkbox
          isSelected={isAll}
          onChange={(next) => {
            setOffset(0);
            setAll(next);
          }}
        >
          {t('outside.showAll')}
        </Checkbox>
      ) : null}
      <Failure error={tick.error ?? error} />
      {data ? (
        <>
          <OutsideBoxes
            rows={data.rows}
            certificate={certificate.number}
            onTick={
              mayTick
                ? (number, kind, state) =>
                    tick.mutate({ certificate: certificate.number, kind, numbers: [number], state })
                : null
            }
          />
          <Pager offset={offset} size={pageSize} total={data.total} onTurn={setOffset} />
        </>
      ) : (
        <Loading />
      )}
    </Section>
  );
};

/** Whether the certificate is final, and what is still to be done outside this computer: kind by kind, number by number. */
export const OutsideThisComputer = ({ certificate }: OfCertificate) => {
  const { t } = useTranslation('purge');
  const { outside, finalAt, backups } = certificate;
  const roles = useRoles();
  const open = openBoxes(outside);
  const mayTick = finalAt === null && roles.includes('manager');
  const mayLook = oversees(roles);
  const lastGone = backups
    .map(({ goneOn }) => goneOn)
    .sort()
    .at(-1);
  return (
    <Section title={t('outside.title')}>
      {finalAt === null ? (
        <Notice kind="warning" title={t('outside.notFinal', { count: open })}>
          <p>{t('outside.notFinalWhat')}</p>
        </Notice>
      ) : (
        <Notice kind="proof" title={t('outside.final', { on: dayOf(finalAt) })}>
          <p>{t(outside.length > 0 ? 'outside.finalWhat' : 'outside.noNumbers')}</p>
        </Notice>
      )}
      {outside.length > 0 ? (
        <Stack>
          <KindTable certificate={certificate} mayTick={mayTick} />
          {mayLook ? <Numbers certificate={certificate} mayTick={mayTick} /> : null}
          {mayTick ? <Prose soft>{t('outside.list')}</Prose> : null}
        </Stack>
      ) : null}
      {lastGone ? (
        <Prose soft>{t('outside.backups', { count: backups.length, until: lastGone })}</Prose>
      ) : null}
    </Section>
  );
};
