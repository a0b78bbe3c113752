import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../ui/form.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import {
  contactFields,
  draftOf,
  dutyFields,
  keptOf,
  type KeptOrganisation,
  wrongFields,
  type OrganisationField,
} from './organisation-draft.ts';
import { ContactFields, DutyFields } from './organisation-fields.tsx';

export type OrganisationFormProps = {
  readonly kept: KeptOrganisation;
  readonly onSend: (fields: KeptOrganisation) => void;
  /** The buttons under the fields. */
  readonly children: ReactNode;
};

/** The state of a form over some of the fields, with what must be mended in them. */
export const useOrganisation = (kept: KeptOrganisation, fields: readonly OrganisationField[]) => {
  const { t } = useTranslation('organisation');
  const [draft, setDraft] = useState(() => draftOf(kept));
  const wrong = wrongFields(draft).filter((field) => fields.includes(field));
  const checked = useChecked<OrganisationField>(
    'organisation',
    Object.fromEntries(wrong.map((field) => [field, t(`error.${field}`)])),
  );
  const onChange = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  return { draft, setDraft, checked, parts: { draft, checked, onChange } };
};

/** The first page of the first run: who the organisation is. */
export const OrganisationContactForm = ({ kept, onSend, children }: OrganisationFormProps) => {
  const { draft, checked, parts } = useOrganisation(kept, contactFields);
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(() => onSend(keptOf(draft, contactFields)))}>
      <ContactFields {...parts} />
      {children}
    </Form>
  );
};

/** The second page: FG or the reason why there is none, and care provider yes or no. */
export const OrganisationDutyForm = ({ kept, onSend, children }: OrganisationFormProps) => {
  const { draft, checked, parts } = useOrganisation(kept, dutyFields);
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(() => onSend(keptOf(draft, dutyFields)))}>
      <DutyFields {...parts} />
      {children}
    </Form>
  );
};
