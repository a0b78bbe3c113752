import { useTranslation } from 'react-i18next';
import { helperWarning } from '../../../core/clients/assignable.ts';
import type { Phase } from '../../../core/contract/phases.ts';
import { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import type { FieldsProps, WithStart } from './fields-props.ts';
import { useAssignable } from './use-assignable.ts';

const none = 'none';

const leads = ['informal', 'formal'] as const;

/** What changes when a phase is chosen: who leads in it is proposed, and a choice of one's own stays. */
const withPhase = (draft: FieldsProps['draft'], before: Phase | undefined, chosen: Phase | undefined) => ({
  phaseId: chosen?.id ?? null,
  ...(draft.lead === null || draft.lead === before?.lead ? { lead: chosen?.lead ?? null } : {}),
});

/** In which phase the help is, who leads, and whose client it is. Whom one may assign is for the gate to say. */
export const GuidanceFields = ({ draft, change, errorOf, idOf, start }: FieldsProps & WithStart) => {
  const { t } = useTranslation('clients');
  const phases = useQueryOp('phases.list', {}).data ?? [];
  const phase = phases.find(({ id }) => id === draft.phaseId);
  const helpers = useAssignable(start.assignedTo);
  const warning = helperWarning(phase ?? null, draft.assignedTo, start.assignedTo);
  return (
    <>
      <Select
        id={idOf('phaseId')}
        label={t('form.phase')}
        hint={phases.length === 0 ? t('form.noPhases') : undefined}
        choices={[
          { id: none, text: t('form.noPhase') },
          ...phases
            .filter(({ id, isActive }) => isActive || id === start.phaseId)
            .map(({ id, name }) => ({ id, text: name })),
        ]}
        value={draft.phaseId ?? none}
        onChange={(chosen) =>
          change(
            withPhase(
              draft,
              phase,
              phases.find(({ id }) => id === chosen),
            ),
          )
        }
        error={errorOf('phaseId')}
      />
      <Select
        id={idOf('lead')}
        label={t('form.lead')}
        hint={t('form.leadHint')}
        choices={[
          { id: none, text: t('form.noLead') },
          ...leads.map((id) => ({ id, text: t(`lead.${id}`) })),
        ]}
        value={draft.lead ?? none}
        onChange={(chosen) => change({ lead: leads.find((lead) => lead === chosen) ?? null })}
        error={errorOf('lead')}
      />
      <Select
        id={idOf('assignedTo')}
        label={t('form.assigned')}
        hint={t('form.assignedHint')}
        choices={helpers.choices}
        unavailable={helpers.unavailable}
        value={draft.assignedTo ?? none}
        onChange={(chosen) => change({ assignedTo: VolunteerId.safeParse(chosen).data ?? null })}
        error={errorOf('assignedTo')}
      />
      {warning ? (
        <Notice kind="warning" isLive>
          <p>{t(`form.warning.${warning}`)}</p>
        </Notice>
      ) : null}
    </>
  );
};
