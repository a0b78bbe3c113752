import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { insertVolunteer } from '../../db/repositories/volunteers.ts';
import { type Place, seal } from '../../db/seal.ts';
import { all, run, type WritableDb } from '../../db/sql.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { timed } from './measure.ts';
import type { Line } from './report.ts';
import type { Side } from './sides.ts';

const people = 2_000;
/** Five years of talks, each two months. */
const talks = 30;
const plans = 5;
/** A page of text. */
const page = 'Wij spraken over de week. '.repeat(75);

const dayBefore = (today: Day, days: number): string =>
  Temporal.PlainDate.from(today).subtract({ days }).toString();

type Filling = {
  readonly today: Day;
  readonly newId: () => string;
  readonly template: string;
  /** The key of the person, under which the check of the vault opens every text. */
  readonly key: Uint8Array;
};

const historyOf = (db: WritableDb, id: VolunteerId, { today, newId, template, key }: Filling): void => {
  const at = `${today}T10:00:00.000Z`;
  const sealedRow = (field: Place['field']): { readonly row: string; readonly sealed: Uint8Array } => {
    const row = newId();
    return { row, sealed: seal(key, page, { field, id: row }) };
  };
  for (let talk = 0; talk < talks; talk += 1) {
    const on = dayBefore(today, talk * 60);
    const review = newId();
    run(
      db,
      `INSERT INTO peer_review (id, on_day, form, leader_id, outside_leader, topics, recorded_by, recorded_at)
       VALUES (@id, @on, 'individual', NULL, 'Vrijwilligerscentrum', 'development own-safety client-safety', 'x', @at)`,
      { id: review, on, at },
    );
    run(
      db,
      `INSERT INTO review_attendance (id, review_id, volunteer_id, on_day, safety_own, safety_confidant, help_needed, text_sealed)
       VALUES (@row, @review, @id, @on, 'safe', 'safe', 0, @sealed)`,
      { ...sealedRow('review.text'), review, id, on },
    );
  }
  for (let plan = 0; plan < plans; plan += 1) {
    const year = Number(today.slice(0, 4)) - plan;
    run(
      db,
      `INSERT INTO development_plan (id, volunteer_id, period_from, period_until, volunteer_signed_on, coach_signed_on, agreed_on, closed_on, content_sealed, made_by, made_at)
       VALUES (@row, @id, @from, @until, @from, @from, @from, @closed, @sealed, 'x', @at)`,
      {
        ...sealedRow('plan.content'),
        id,
        from: `${year}-01-01`,
        until: `${year}-12-31`,
        closed: plan === 0 ? null : `${year}-12-31`,
        at,
      },
    );
  }
  run(
    db,
    `INSERT INTO training (id, volunteer_id, kind, title, provider, start_on, end_on, half_days, quarters, topics, result, recorded_by, recorded_at)
     VALUES (@row, @id, 'basic', 'Basistraining', 'Eigen training', '2021-02-01', '2021-02-03', 6, 72, '', 'passed', 'x', @at)`,
    { row: newId(), id, at },
  );
  run(
    db,
    `INSERT INTO signed_form (id, volunteer_id, template_id, text_sealed, signed_on, signature_kind, made_by, made_at)
     VALUES (@row, @id, @template, @sealed, '2021-02-04', 'on-paper', 'x', @at)`,
    { ...sealedRow('form.text'), id, template, at },
  );
};

/** Adds people who have worked here for five years. */
const fillStaff = ({ session }: Side, today: Day): VolunteerId => {
  let last = '' as VolunteerId;
  session.write(null, ({ db, files, newId }) => {
    const [template] = all<{ readonly id: string }>(
      db,
      "SELECT id FROM form_template WHERE kind = 'confidentiality' ORDER BY version DESC",
    );
    for (let number = 0; number < people; number += 1) {
      last = newId<VolunteerId>();
      const person = aVolunteer({ familyName: `Vrijwilliger ${number}`, startOn: '2021-02-01' as Day });
      const key = files.makeStaff(db, last);
      insertVolunteer(db, last, key, person);
      historyOf(db, last, { today, newId, template: template?.id ?? '', key });
    }
  });
  return last;
};

const times = async (rounds: number, work: () => Promise<unknown>): Promise<readonly number[]> => {
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await timed(work));
  return measured;
};

/** An organisation with many volunteers: what its leaders look at every day. There is no plaintext side to it. */
export const staffWork = async (side: Side, today: Day): Promise<readonly Line[]> => {
  const id = fillStaff(side, today);
  return [
    {
      work: `who is due in eight weeks, of ${people} volunteers with ${talks} talks and ${plans} plans`,
      ours: await times(30, () => side.call('volunteers.upcoming', {})),
      budgets: [{ on: 'p95', most: 50 }],
    },
    {
      work: 'the gate of one volunteer',
      ours: await times(200, () => side.call('gate.ofVolunteer', { volunteerId: id })),
      budgets: [{ on: 'p95', most: 2 }],
    },
  ];
};
