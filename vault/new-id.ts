import { randomBytes } from 'node:crypto';
import { idFromBytes } from '../core/kernel/ids.ts';

/** A fresh random id of the kind that the caller says. */
export const newId = <Id extends string>(): Id => idFromBytes(randomBytes(20)) as Id;
