import type { training } from '../../core/contract/training.ts';
import type { PaperId, TrainingId, VolunteerId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { checkTraining } from '../../core/training/check-training.ts';
import { hoursOf, yearsBetween } from '../../core/training/hours.ts';
import { hoursTable } from '../../core/training/hours-table.ts';
import { providersToOffer } from '../../core/training/providers.ts';
import { removeTraining } from '../../db/purge/remove-training.ts';
import { paperOwner, staffIdOf } from '../../db/repositories/papers.ts';
import {
  insertTraining,
  listTrainings,
  trainingFacts,
  trainingOwner,
  updateTraining,
  usedProviders,
} from '../../db/repositories/training.ts';
import { getVolunteer, listVolunteers } from '../../db/repositories/volunteers.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { type Handlers, taskOf } from '../context.ts';
import { xlsxBytes } from '../exports/xlsx.ts';

/** The volunteer, when her file is still there. */
const present = (db: ReadableDb, id: VolunteerId): VolunteerId => {
  const volunteer = found(getVolunteer(db, id), 'volunteer');
  return found(volunteer.isStub ? null : volunteer.id, 'volunteer');
};

/** A certificate lies in the file of whoever followed the training. */
const expectOwnPaper = (db: ReadableDb, paperId: PaperId | null, volunteerId: VolunteerId): void => {
  if (paperId === null) return;
  const owner = found(paperOwner(db, paperId), 'paper');
  found(staffIdOf(owner) === volunteerId ? owner : null, 'paper');
};

/** Everybody of whom more is left than a name and days, with what she followed. */
const trainees = (db: ReadableDb) => {
  const followed = Map.groupBy(trainingFacts(db), ({ volunteerId }) => volunteerId);
  return listVolunteers(db)
    .filter(({ isStub }) => !isStub)
    .map(({ id, functionName, startOn, endOn, ...name }) => ({
      who: { listName: listName(name), functionName },
      startOn,
      endOn,
      trainings: followed.get(id) ?? [],
    }));
};

export const trainingHandlers: Handlers<keyof typeof training> = {
  'training.ofVolunteer': ({ volunteerId }, { db, files, labelOf }) =>
    listTrainings(db, present(db, volunteerId), files.ofStaff(volunteerId)).map(
      ({ recordedBy, ...rest }) => ({
        ...rest,
        recordedBy: labelOf(recordedBy),
      }),
    ),

  'training.providers': (_, { db }) => [...providersToOffer(usedProviders(db))],

  'training.add': ({ volunteerId, training: said }, { db, files, actor, now, today, newId, about }) => {
    about(volunteerId);
    const key = files.ofStaff(present(db, volunteerId));
    checkTraining(said, today);
    expectOwnPaper(db, said.paperId, volunteerId);
    const id = newId<TrainingId>();
    insertTraining(db, key, said, { id, volunteerId, recordedBy: actor.id, recordedAt: now });
    return { id };
  },

  'training.change': ({ id, training: said }, { db, files, today, about }) => {
    const volunteerId = found(trainingOwner(db, id), 'training');
    about(volunteerId);
    checkTraining(said, today);
    expectOwnPaper(db, said.paperId, volunteerId);
    updateTraining(db, files.ofStaff(volunteerId), id, said);
    return {};
  },

  'training.remove': ({ id, reason }, { db, actor, now, about }) => {
    about(found(trainingOwner(db, id), 'training'));
    removeTraining(db, { id, why: reason, at: now, by: actor.id });
    return {};
  },

  'training.hours': ({ from, until, lang }, context) => {
    const years = yearsBetween(from, until);
    return taskOf({
      *steps() {
        yield { step: 'gathering', done: 0, total: 1 };
        const lines = hoursOf(trainees(context.db), years);
        if (lines.length === 0) refuse('nothing-to-export');
        context.about(`training-hours/${lines.length}/file`);
        return lines;
      },
      async *finish(lines) {
        yield { step: 'write-file', done: 0, total: 1 };
        const bytes = await xlsxBytes([hoursTable(lines, years, lang)]);
        const name = `scholingsuren-${from}-${until}.xlsx`;
        return { name, base64: Buffer.from(bytes).toString('base64') };
      },
    });
  },
};
