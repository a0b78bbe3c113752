import type { Binder, BinderPart, BinderParts, DeclarationFact, DpiaFact } from '../../core/contract/desk.ts';
import { FormKind } from '../../core/contract/forms.ts';
import { stateOf } from '../../core/dpia/state.ts';
import { currentForm } from '../../core/forms/current-form.ts';
import { canonicalText } from '../../core/register/canonical.ts';
import { shortInitials } from '../../core/volunteers/initials.ts';
import { countOperations } from '../../db/repositories/audit-list.ts';
import { listAdvice } from '../../db/repositories/desk.ts';
import { listDpias } from '../../db/repositories/dpia.ts';
import { newestVersions } from '../../db/repositories/form-templates.ts';
import { listFormFacts } from '../../db/repositories/forms.ts';
import { listIncidents } from '../../db/repositories/incidents.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { listCertificates } from '../../db/repositories/purge.ts';
import { listRequests } from '../../db/repositories/rights.ts';
import { checkNew } from '../audit/checked-mark.ts';
import { auditState } from '../audit/state.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import { holdFacts } from '../holds/hold-facts.ts';
import { incidentOf } from '../incidents/incident-view.ts';
import { withOutside } from '../purge/outside.ts';
import { registerOut } from '../register/paper.ts';
import { viewOf } from '../rights/request-view.ts';
import { sha256 } from '../sha256.ts';
import { whoWorksHere } from '../volunteers/at-work.ts';
import { adviceOf } from './advice.ts';

const requests = (context: ReadContext): BinderParts['requests'] =>
  listRequests(context.db)
    .map((request) => viewOf(request, context, 'no-name'))
    .map(({ number, kind, receivedOn, extendedOn, dueOn, state, isLate, outcome, grounds, closedOn }) => ({
      number,
      kind,
      receivedOn,
      extendedOn,
      dueOn,
      state,
      isLate,
      outcome,
      grounds,
      closedOn,
    }))
    .toSorted((one, other) => one.number - other.number);

const incidents = (context: ReadContext): BinderParts['incidents'] =>
  listIncidents(context.db).map((stored) => {
    const { names: _, ...incident } = incidentOf(context, stored);
    return incident;
  });

const dpia = (db: ReadableDb, { content }: BinderParts['register']): DpiaFact[] => {
  const rows = listDpias(db);
  return content.activities.map(({ id, number, name }): DpiaFact => {
    const newest = rows.find(({ activityId }) => activityId === id);
    return {
      number,
      activity: name,
      state: newest ? stateOf(newest.content) : 'none',
      reviewOn: newest?.reviewOn ?? null,
      concluded: newest?.content.concluded ?? null,
      decided: newest?.content.decided ?? null,
      risks: (newest?.content.form.risks ?? []).map(({ title, likelihood, severity, rest }) => ({
        title,
        likelihood,
        severity,
        rest,
      })),
    };
  });
};

const declarations = ({ db, today }: ReadContext): DeclarationFact[] => {
  const signed = Map.groupBy(listFormFacts(db), ({ volunteerId }) => volunteerId);
  const newest = newestVersions(db);
  return whoWorksHere(db).flatMap((volunteer) =>
    FormKind.options.map((kind): DeclarationFact => {
      const { state, form } = currentForm(kind, signed.get(volunteer.id) ?? [], newest, today);
      return {
        initials: shortInitials(volunteer),
        functionName: volunteer.functionName,
        kind,
        version: form?.version ?? null,
        signedOn: form?.signedOn ?? null,
        validUntil: form?.validUntil ?? null,
        isInForce: state === 'in-force',
      };
    }),
  );
};

const audit = (context: ReadContext): BinderParts['audit'] => {
  const { from, to, lines, operations } = countOperations(context.db);
  return { state: auditState(context, checkNew(context.db)), from, to, lines, operations: [...operations] };
};

const partsOf = (context: ReadContext, register: BinderParts['register']): BinderParts => ({
  register,
  certificates: listCertificates(context.db).map((certificate) => withOutside(context.db, certificate)),
  holds: holdFacts(context),
  requests: requests(context),
  incidents: incidents(context),
  dpia: dpia(context.db, register),
  declarations: declarations(context),
  audit: audit(context),
  advice: listAdvice(context.db).map((row) => adviceOf(row, context)),
});

/** The binder with the text of each part, of which the hash stands in it: exactly what a file of it holds. */
export const binderOf = (
  context: ReadContext,
): { readonly binder: Binder; readonly texts: Readonly<Record<BinderPart, string>> } => {
  const register = registerOut(context, null);
  const parts = partsOf(context, register.paper);
  const entries = Object.entries(parts) as readonly (readonly [BinderPart, unknown])[];
  const texts = Object.fromEntries(entries.map(([part, data]) => [part, canonicalText(data)])) as Record<
    BinderPart,
    string
  >;
  const hashes = Object.fromEntries(entries.map(([part]) => [part, sha256(texts[part])])) as Binder['hashes'];
  const { name } = getOrganisation(context.db);
  return {
    binder: { organisation: name, madeAt: context.now, madeBy: context.actor.label, parts, hashes },
    texts,
  };
};
