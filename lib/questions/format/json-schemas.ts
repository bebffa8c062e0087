import { z } from 'zod';
import { MisconceptionsFile, Question, SectionFile, SubjectFile } from '../question.ts';

/** The JSON Schemas that editors use to complete and check the bank's files, by their file name under docs/. */
export function jsonSchemas(): Record<string, object> {
  const schemas = { question: Question, section: SectionFile, subject: SubjectFile, misconceptions: MisconceptionsFile };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}-schema.json`,
      // What a file may hold: defaults may be left out. Shared pieces are written once.
      z.toJSONSchema(schema, {
        io: 'input',
        reused: 'ref',
        target: 'draft-7',
        override: ({ jsonSchema }) => withoutFilesBeside(jsonSchema),
      }),
    ]),
  );
}

/** What lies in files beside the YAML is no field to write in it. */
function withoutFilesBeside(schema: z.core.JSONSchema.BaseSchema): void {
  if (!schema.properties?.['files']) return;
  delete schema.properties['files'];
  schema.required = schema.required?.filter((field) => field !== 'files') ?? [];
}
