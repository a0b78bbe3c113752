import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Out } from '../../../core/contract/index.ts';
import { leads, worksWithClients } from '../../../core/contract/roles.ts';
import type { UserRow } from '../../../core/contract/users.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { standingOf } from '../../../core/users/people-rows.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { BelongsTo } from './belongs-to.tsx';
import { ChangeRoles } from './change-roles.tsx';
import { Declare } from './declare.tsx';
import { Removed, RemovePerson } from './remove-person.tsx';
import { StartCode } from './start-code.tsx';

type PartProps = { readonly person: UserRow; readonly mayChange: boolean };

const Roles = ({ person, mayChange }: PartProps) => {
  const { t } = useTranslation('users');
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('person.roles')}>
      {person.roles.map((role) => (
        <Prose key={role}>
          <strong>{t(`roleName.${role}`)}.</strong> {t(`roleWhat.${role}`)}
        </Prose>
      ))}
      {person.isFgCombined ? (
        <Notice kind="warning" title={t('fg.title')}>
          <p>{t('fg.what')}</p>
        </Notice>
      ) : null}
      {mayChange ? (
        <div>
          <Button onPress={() => setOpen(true)}>{t('person.changeRoles')}</Button>
        </div>
      ) : null}
      <ChangeRoles person={person} isOpen={isOpen} onDone={() => setOpen(false)} />
    </Section>
  );
};

const Declaration = ({ person, mayChange }: PartProps) => {
  const { t } = useTranslation('users');
  const [isOpen, setOpen] = useState(false);
  const { declarationOn, roles, volunteerId } = person;
  const none = worksWithClients(roles) ? 'person.notSigned' : 'person.notSignedNotNeeded';
  return (
    <Section title={t('person.declaration')}>
      <Prose>{declarationOn ? t('person.signed', { on: declarationOn }) : t(none)}</Prose>
      {volunteerId ? (
        <TextLink href={`#/vrijwilligers/${volunteerId}/formulieren`}>{t('who.toForm')}</TextLink>
      ) : mayChange ? (
        <div>
          <Button onPress={() => setOpen(true)}>
            {t(declarationOn ? 'person.redeclare' : 'person.declare')}
          </Button>
        </div>
      ) : null}
      <Declare person={person} isOpen={isOpen} onDone={() => setOpen(false)} />
    </Section>
  );
};

const startWords = {
  waiting: 'person.startWaiting',
  over: 'person.startOver',
  none: 'person.startNone',
} as const;

const Start = ({
  person,
  mayChange,
  today,
  onMade,
}: PartProps & { readonly today: Day; readonly onMade: (made: Out<'users.invite'>) => void }) => {
  const { t } = useTranslation('users');
  const invite = useCommandOp('users.invite');
  const standing = standingOf(person, today);
  if (standing === 'active' || standing === 'left') return null;
  return (
    <Section title={t('person.start')}>
      <Prose>{t(startWords[standing], { until: person.startUntil })}</Prose>
      <Failure error={invite.error} />
      {mayChange ? (
        <div>
          <Button
            onPress={() => invite.mutate({ id: person.id }, { onSuccess: onMade })}
            isPending={invite.isPending}
          >
            {t('person.invite')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
};

const Frame = ({ person, children }: { readonly person: UserRow; readonly children: ReactNode }) => {
  const { t } = useTranslation('users');
  return (
    <Sheet>
      <PageHeader title={person.label} state={t(`person.state.${person.isMe ? 'me' : person.state}`)} />
      <Stack gap="loose">
        {children}
        <TextLink href="#/instellingen/mensen">{t('backToPeople')}</TextLink>
      </Stack>
    </Sheet>
  );
};

/** One person: roles, declaration, start code, and for a manager what may be changed of it. */
export const Person = () => {
  const { t } = useTranslation('packages');
  const { id } = useParams<{ readonly id: string }>();
  const { data: me } = useQueryOp('vault.me', {});
  const { data: rows, error } = useQueryOp('users.list', {});
  const [made, setMade] = useState<Out<'users.invite'> | null>(null);
  const remove = useTaskOp('users.remove', ['vault', 'clients', 'register']);
  const person = rows?.find((row) => row.id === id);
  if (!me || !rows || !person)
    return (
      <Sheet>
        <Failure error={error ?? (rows ? new Refusal({ code: 'not-found', what: 'user' }) : null)} />
        {rows ? null : <Loading />}
      </Sheet>
    );
  if (remove.result) return <Removed who={person.label} result={remove.result} />;
  if (made) return <StartCode who={person.label} made={made} onDone={() => setMade(null)} />;
  if (person.state === 'left') return <Frame person={person}>{null}</Frame>;
  const mayChange = me.roles.includes('manager');
  const part = { person, mayChange };
  return (
    <Frame person={person}>
      <Roles {...part} />
      {leads(me.roles) ? <BelongsTo {...part} /> : null}
      <Declaration {...part} />
      <Start {...part} today={me.today} onMade={setMade} />
      {mayChange && person.volunteerId ? (
        <TextLink href={`#/gegevenspakket/vrijwilliger/${person.volunteerId}`}>{t('go')}</TextLink>
      ) : null}
      {mayChange && !person.isMe ? <RemovePerson person={person} remove={remove} /> : null}
    </Frame>
  );
};
