import { z } from 'zod';
import { contract, type OpName } from '../core/contract/index.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): unknown =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' });

/** One operation: its kind, who may call it, and the JSON Schemas of what goes in and what comes out. */
export const describeOperation = (name: OpName) => {
  const { kind, may, input, output } = contract[name];
  return { name, kind, may, input: schemaOf(input, 'input'), output: schemaOf(output, 'output') };
};

/** Every operation of the contract, or one of them. */
export const describe = (name: OpName | null) =>
  name === null
    ? (Object.keys(contract) as OpName[]).map((each) => describeOperation(each))
    : describeOperation(name);
