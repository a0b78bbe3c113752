import type { forms, VolunteerForm } from '../../core/contract/forms.ts';
import { blanksIn } from '../../core/forms/blanks.ts';
import {
  boundSince,
  checkDraft,
  checkRefill,
  checkScan,
  checkUnsigned,
  checkWithdrawal,
  decideSigning,
} from '../../core/forms/check-form.ts';
import { checkTemplate } from '../../core/forms/check-template.ts';
import { currentForm } from '../../core/forms/current-form.ts';
import { formState, isInForce, renewOn } from '../../core/forms/form-state.ts';
import { formText } from '../../core/forms/form-text.ts';
import { dayOf } from '../../core/kernel/day.ts';
import type { FormId, PaperId, TemplateId, UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { displayName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { userOf } from '../../core/users/picture.ts';
import { removeForm } from '../../db/purge/remove-form.ts';
import {
  getTemplate,
  insertTemplate,
  listTemplates,
  newestTemplate,
  newestVersions,
} from '../../db/repositories/form-templates.ts';
import {
  formContent,
  formFactsOf,
  getForm,
  listForms,
  openForm,
  type PlainForm,
  putDraft,
  putPrinted,
  putScan,
  putSignature,
  putSuperseded,
  putWithdrawn,
} from '../../db/repositories/forms.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { paperOwner } from '../../db/repositories/papers.ts';
import { getVolunteer, type PlainVolunteer } from '../../db/repositories/volunteers.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { templateHash } from '../forms/template-hash.ts';
import { toSignNow } from '../forms/to-sign-now.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';
import { tendCircles } from '../sharing/tend-circles.ts';

const volunteerOf = ({ db }: Pick<ReadContext, 'db'>, id: VolunteerId): PlainVolunteer =>
  found(getVolunteer(db, id), 'volunteer');

/** A form with whose it is, for the audit line; the key is asked for at once, so that only who leads finds it. */
const formIn = (context: WriteContext, id: FormId) => {
  const form = found(getForm(context.db, id), 'form');
  context.about(form.volunteerId);
  return { form, key: context.files.ofStaff(form.volunteerId) };
};

/** A scan is a paper of the same file; of another file it is not there. */
const expectOwnPaper = ({ db }: WriteContext, volunteerId: VolunteerId, paperId: PaperId): void => {
  const owner = paperOwner(db, paperId);
  found(owner && 'volunteerId' in owner && owner.volunteerId === volunteerId ? owner : null, 'paper');
};

const fullForm = (context: ReadContext, form: PlainForm, key: Uint8Array): VolunteerForm => {
  const { db, today, labelOf } = context;
  const template = found(getTemplate(db, form.templateId), 'template');
  const { written, ...text } = formContent(db, form.id, key);
  const { id, kind, version, printedOn, signedOn, validUntil, supersededOn, withdrawnOn, endedOn } = form;
  const newest = newestVersions(db).find((it) => it.kind === kind)?.version ?? version;
  return {
    id,
    kind,
    state: formState(form, today),
    version,
    hash: template.hash,
    isOlderVersion: version < newest,
    text,
    madeOn: dayOf(form.madeAt),
    madeBy: labelOf(form.madeBy),
    versionOn: dayOf(template.madeAt),
    versionUntil: template.validUntil,
    printedOn,
    signedOn,
    signature:
      signedOn === null
        ? null
        : written
          ? { kind: 'on-screen', ...written }
          : { kind: 'on-paper', paperId: form.paperId },
    validUntil,
    supersededOn,
    withdrawnOn,
    endedOn: signedOn === null ? null : endedOn,
  };
};

/** The account of a volunteer that somebody still uses. */
const accountOf = ({ people }: Pick<ReadContext, 'people'>, userId: UserId | null) => {
  const user = userId && userOf(people.picture(), userId);
  return user && !user.hasLeft ? user : null;
};

/** States for the volunteer's account that she signed; only a manager may, and not twice for one day. Gives whether it did. */
const stateForAccount = (
  context: WriteContext,
  { userId }: PlainVolunteer,
  { kind, signedOn }: Pick<VolunteerForm, 'kind'> & { readonly signedOn: NonNullable<PlainForm['signedOn']> },
): boolean => {
  const { people, actor } = context;
  const user = accountOf(context, userId);
  if (!user || kind !== 'confidentiality' || !actor.roles.includes('manager')) return false;
  if (user.declarationOn !== signedOn)
    people.state(context.db, [{ kind: 'declaration', subject: user.id, body: { signedOn } }], context.now);
  // Who has declared may be let into a circle at once.
  for (const _ of tendCircles(context));
  return true;
};

export const formsHandlers: Handlers<keyof typeof forms> = {
  'forms.templates': (_, { db, labelOf }) =>
    listTemplates(db).map((template) => ({ ...template, madeBy: labelOf(template.madeBy) })),

  'forms.changeTemplate': (typed, { db, actor, now, today, newId, about }) => {
    const { kind, validUntil, renewAfter } = typed;
    const input = {
      kind,
      title: typed.title.trim(),
      body: typed.body.trim(),
      owner: typed.owner.trim(),
      validUntil,
      renewAfter,
    };
    checkTemplate(input, newestTemplate(db, kind), today);
    const id = newId<TemplateId>();
    about(id);
    insertTemplate(db, { ...input, id, hash: templateHash(input), madeBy: actor.id, madeAt: now });
    return { id };
  },

  'forms.ofVolunteer': ({ volunteerId }, context) => {
    const volunteer = volunteerOf(context, volunteerId);
    const key = context.files.ofStaff(volunteerId);
    const user = accountOf(context, volunteer.userId);
    return {
      forms: listForms(context.db, volunteerId).map((form) => fullForm(context, form, key)),
      hasAccount: user !== null,
      accountDeclaredOn: user?.declarationOn ?? null,
    };
  },

  'forms.draft': ({ volunteerId, kind, handInAt, transferTo }, context) => {
    const { db, files, actor, now, today, newId, about } = context;
    about(volunteerId);
    const volunteer = volunteerOf(context, volunteerId);
    const key = files.ofStaff(volunteerId);
    const template = found(newestTemplate(db, kind), 'template');
    checkDraft(blanksIn(template.body).known, { handInAt, transferTo }, volunteer);
    const present = openForm(db, volunteerId, kind);
    if (present) checkRefill(present);
    const id = present?.id ?? newId<FormId>();
    const text = formText(template, {
      organisation: getOrganisation(db).name,
      name: displayName(volunteer),
      functionName: volunteer.functionName,
      handInAt: handInAt.trim(),
      transferTo: transferTo.trim(),
      startOn: volunteer.startOn,
      today,
    });
    putDraft(db, key, { id, volunteerId, templateId: template.id, text, madeBy: actor.id, madeAt: now });
    refreshStaffTimers(db, volunteerId);
    return { id };
  },

  'forms.markPrinted': ({ id }, context) => {
    const { form } = formIn(context, id);
    if (form.signedOn === null) putPrinted(context.db, id, context.today);
    return {};
  },

  'forms.sign': ({ id, signature }, context) => {
    const { db, today, now } = context;
    const { form, key } = formIn(context, id);
    const { kind, version, volunteerId } = form;
    const volunteer = volunteerOf(context, volunteerId);
    const newest = newestVersions(db);
    const all = formFactsOf(db, volunteerId);
    const present = currentForm(kind, all, newest, today).form;
    const isOlderVersion = newest.some((it) => it.kind === kind && it.version > version);
    const facts = { form, service: volunteer, presentOn: present?.signedOn ?? null, isOlderVersion };
    if (signature.kind === 'on-paper' && signature.paperId)
      expectOwnPaper(context, volunteerId, signature.paperId);
    const signedOn = decideSigning(signature, facts, today);
    putSignature(db, key, {
      id,
      signedOn,
      validUntil: renewOn(signedOn, found(getTemplate(db, form.templateId), 'template')),
      kind: signature.kind,
      paperId: signature.kind === 'on-paper' ? signature.paperId : null,
      written: signature.kind === 'on-screen' ? { strokes: signature.strokes, at: now } : null,
    });
    for (const before of all)
      if (before.kind === kind && isInForce(before, today)) putSuperseded(db, before.id, id, signedOn);
    const isStated = stateForAccount(context, volunteer, { kind, signedOn });
    refreshStaffTimers(db, volunteerId);
    return { isStated };
  },

  'forms.declare': ({ id }, context) => {
    const { form } = formIn(context, id);
    const { kind, volunteerId } = form;
    const signedOn = boundSince(form, context.today);
    return { isStated: stateForAccount(context, volunteerOf(context, volunteerId), { kind, signedOn }) };
  },

  'forms.attachScan': ({ id, paperId }, context) => {
    const { form } = formIn(context, id);
    checkScan(form.signatureKind);
    expectOwnPaper(context, form.volunteerId, paperId);
    putScan(context.db, id, paperId);
    return {};
  },

  'forms.withdraw': ({ id, on }, context) => {
    const { form } = formIn(context, id);
    checkWithdrawal(form, on, context.today);
    putWithdrawn(context.db, id, on);
    refreshStaffTimers(context.db, form.volunteerId);
    return {};
  },

  'forms.remove': ({ id, reason }, context) => {
    const { form } = formIn(context, id);
    checkUnsigned(form);
    removeForm(context.db, { id, why: reason, at: context.now, by: context.actor.id });
    refreshStaffTimers(context.db, form.volunteerId);
    return {};
  },

  'forms.toSign': ({ kind }, context) => [...toSignNow(context)(kind)],
};
