import { useTranslation } from 'react-i18next';
import { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Select } from '../../ui/select.tsx';

export type WhoFieldProps = {
  readonly id?: string;
  readonly error?: string | undefined;
  readonly value: VolunteerId | null;
  /** Gives who it is and how she is called; nobody of those who work here is null, without a name. */
  readonly onChange: (id: VolunteerId | null, name: string) => void;
  /** Leaves out that it is nobody of them. */
  readonly mustBeSomebody?: boolean;
};

/** Who an account is for, out of the people who work here without one; whom the gate stops is shown with the reason. */
export const WhoField = ({ value, onChange, mustBeSomebody = false, ...field }: WhoFieldProps) => {
  const { t } = useTranslation('users');
  const all = useQueryOp('gate.assignable', {}).data ?? [];
  const free = all.filter(({ hasAccount, hasLeft }) => !hasAccount && !hasLeft);
  return (
    <Select
      {...field}
      label={t('who.label')}
      hint={t(free.length === 0 ? 'who.nobodyYet' : 'who.hint')}
      choices={[
        ...(mustBeSomebody ? [] : [{ id: 'none', text: t('who.none'), hint: t('who.noneHint') }]),
        ...free.map(({ id, listName, colour, why }) => ({
          id: id as string,
          text: listName,
          ...(colour === 'red' ? { hint: t(`gate:notYet.${why ?? 'unknown'}`) } : {}),
        })),
      ]}
      unavailable={free.filter(({ colour }) => colour === 'red').map(({ id }) => id)}
      value={value ?? (mustBeSomebody ? null : 'none')}
      onChange={(chosen) =>
        onChange(
          VolunteerId.safeParse(chosen).data ?? null,
          free.find(({ id }) => id === chosen)?.displayName ?? '',
        )
      }
    />
  );
};
