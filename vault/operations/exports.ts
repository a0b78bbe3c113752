import type { exports } from '../../core/contract/exports.ts';
import type { Handlers } from '../context.ts';

export const exportsHandlers: Handlers<keyof typeof exports> = {
  'exports.leave': ({ kind, count, as }, { about }) => {
    about(`${kind}/${count}/${as}`);
    return {};
  },
};
