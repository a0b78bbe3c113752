import { z } from 'zod';

/** An instant as ISO 8601 in UTC with Z. */
export const Instant = z.iso.datetime();

/** What is too long is not looked at any further: a pattern can choke on a text without end. */
const stop = { abort: true } as const;

/** What a person types in her own words: the door looks there for a citizen service number (core/guard). */
export const typedText = z.registry();

/** One line of text that a person typed: no control characters, no half letters, never empty. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max, stop)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .register(typedText);

/** One line that may be empty. */
export const optionalLine = (max: number) =>
  z
    .string()
    .max(max, stop)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .register(typedText);

/** Several lines: tabs and line ends are allowed, other control characters and half letters are not. */
export const lines = (max: number) =>
  z
    .string()
    .min(1)
    .max(max, stop)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u)
    .register(typedText);

/** A page of a list: at most 200 rows at a time. */
export const page = { offset: z.int().min(0).max(10_000_000), limit: z.int().min(1).max(200) } as const;

/** An operation without input, or without anything to say. */
export const nothing = z.strictObject({});

/** A file as it crosses the door: base64, at most 20 MB. */
export const FileBytes = z.base64().max(28_000_000);

/** Bytes for the person to save, with a file name that holds no personal data. */
export const FileOut = z.strictObject({ name: z.string(), base64: z.base64() });
