import { z } from 'zod';
import { typedText } from '../contract/fields.ts';

/** A text of an input and where it stands there: `contactPoints.0.remark`. */
export type TypedText = { readonly field: string; readonly text: string };

/**
 * Every text of an input that a person typed in her own words, by the schema of the operation (`line`, `lines` and
 * `optionalLine` of core/contract/fields.ts): not what was chosen, such as days, codes and ids. Takes an input that
 * fits the schema.
 */
export const typedTexts = (schema: z.core.$ZodType, value: unknown, field = ''): readonly TypedText[] => {
  if (typedText.has(schema)) return typeof value === 'string' ? [{ field, text: value }] : [];
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(([name, part]) =>
      typedTexts(part, (value as Readonly<Record<string, unknown>>)[name], field ? `${field}.${name}` : name),
    );
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, at) => typedTexts(schema.element, item, `${field}.${at}`));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return typedTexts(schema.unwrap(), value, field);
  if (schema instanceof z.ZodUnion) {
    const found = schema.options.flatMap((option) => typedTexts(option, value, field));
    return found.filter((it, at) => found.findIndex((other) => other.field === it.field) === at);
  }
  return [];
};
