import { type JsonSchema, schemas } from '../../scenario/schema/schema.ts'
import type { Step } from './whereAt.ts'

let made: Readonly<Record<string, JsonSchema>> | undefined

/** The schema of a file, by its path: a part, plain texts, a list of its own, else the main file. */
export const schemaOf = (path: string): JsonSchema => {
  made ??= schemas()
  const [, folder, name = ''] = /(?:^|\/)(parts|plain)?\/?([^/]+)\.ya?ml$/u.exec(path) ?? []
  const kind = folder === 'parts' ? 'part' : folder === 'plain' ? 'plain' : name
  return made[kind] ?? made.scenario ?? {}
}

/** What may stand at the end of some steps: every form that fits, the right one alone where a `kind` tells it. */
export const formsAt = (schema: JsonSchema, steps: readonly Step[]): readonly JsonSchema[] => {
  let here = forms(schema)
  for (const step of steps) {
    if ('label' in step) here = here.flatMap((form) => forms(propertiesOf(form)[step.label] ?? rest(form)))
    else {
      const items = here.flatMap((form) => (form.items === undefined ? [] : forms(form.items as JsonSchema)))
      const fitting = items.filter((form) => step.kind !== undefined && kindOf(form) === step.kind)
      here = fitting.length > 0 ? fitting : items
    }
  }
  return here
}

export const propertiesOf = (form: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (form.properties ?? {}) as Readonly<Record<string, JsonSchema>>

const rest = (form: JsonSchema): JsonSchema =>
  typeof form.additionalProperties === 'object' ? (form.additionalProperties as JsonSchema) : {}

/** A schema, or the forms between which it leaves the choice. */
const forms = (schema: JsonSchema): readonly JsonSchema[] => {
  const choice = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as readonly JsonSchema[] | undefined
  return choice
    ? choice.flatMap((each) => forms(schema.description === undefined ? each : { description: schema.description, ...each }))
    : [schema]
}

const kindOf = (form: JsonSchema): unknown => propertiesOf(form).kind?.const

/** The words between which a value must choose; empty where it is free. */
export const wordsOf = (form: JsonSchema): readonly string[] =>
  form.const !== undefined
    ? [String(form.const)]
    : ((form.enum ?? []) as readonly unknown[]).filter((word) => typeof word === 'string')

/** Whether a list or a group stands below a label, so that its value begins on the next line. */
export const isLong = (form: JsonSchema): boolean =>
  form.type === 'object' || form.type === 'array' || form.properties !== undefined
