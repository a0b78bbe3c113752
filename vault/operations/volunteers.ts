import type { volunteers } from '../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { displayName, listName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { checkVolunteer } from '../../core/volunteers/check-volunteer.ts';
import {
  getVolunteer,
  insertVolunteer,
  listVolunteers,
  updateVolunteer,
  volunteerDetail,
} from '../../db/repositories/volunteers.ts';
import type { Handlers } from '../context.ts';

export const volunteersHandlers: Handlers<keyof typeof volunteers> = {
  'volunteers.list': ({ filter }, { db }) =>
    listVolunteers(db)
      .filter(({ endOn }) => filter === 'all' || (endOn === null) === (filter === 'present'))
      .map(({ id, type, functionName, startOn, endOn, userId, isStub, ...name }) => ({
        id,
        displayName: displayName({ ...name, alias: '' }),
        listName: listName({ ...name, alias: '' }),
        type,
        functionName,
        startOn,
        endOn,
        userId,
        isStub,
      })),

  'volunteers.open': ({ id }, { db, files, about }) => {
    about(id);
    const plain = found(getVolunteer(db, id), 'volunteer');
    const name = { ...plain, alias: '' };
    return {
      ...plain,
      ...volunteerDetail(db, id, files.ofStaff(id)),
      displayName: displayName(name),
      listName: listName(name),
    };
  },

  'volunteers.add': (input, { db, files, newId, about }) => {
    const id = newId<VolunteerId>();
    about(id);
    insertVolunteer(db, id, files.makeStaff(db, id), checkVolunteer(input));
    return { id };
  },

  'volunteers.change': ({ id, ...input }, { db, files, about }) => {
    about(id);
    found(getVolunteer(db, id), 'volunteer');
    updateVolunteer(db, id, files.ofStaff(id), checkVolunteer(input));
    return {};
  },
};
