import { lessonShape } from '../lessons/shape.ts'
import { partShape, plainPartShape, scenarioShape } from '../read/shapes.ts'
import { z } from '../zod.ts'
import { labels } from './labels.ts'

/** JSON Schema of the files of a scenario, for editors that complete labels and explain them. */
export interface JsonSchema {
  readonly [label: string]: unknown
}

const draft = 'http://json-schema.org/draft-07/schema#'

/** The schema of each kind of file, by its name in `scenarios/schema`: made from the shapes that the loader reads with. */
export const schemas = (): Readonly<Record<string, JsonSchema>> => {
  const whole = written(scenarioShape, '')
  const properties = propertiesOf(whole)
  const lists = ['people', 'factions', 'places', 'glossary', 'sources', 'maps', 'earlier']
  return {
    scenario: file('The main file of a scenario, or all of a small one', {
      ...whole,
      // Lists may stand in files of their own, and parts are then named.
      required: (whole.required as readonly string[]).filter((label) => !lists.includes(label)),
      properties: {
        ...properties,
        parts: { ...properties.parts, items: { anyOf: [{ type: 'string' }, properties.parts?.items] } },
      },
    }),
    part: file('One part of a scenario', written(partShape, 'parts')),
    plain: file('Plain texts of a part', written(plainPartShape, 'plain')),
    lesson: file('A lesson', written(lessonShape, 'lesson')),
    ...Object.fromEntries(
      lists.map((label) => [
        label,
        file(labels[label] ?? label, {
          type: 'object',
          properties: { [label]: properties[label] },
          required: [label],
          additionalProperties: false,
        }),
      ]),
    ),
  }
}

const file = (title: string, schema: JsonSchema): JsonSchema => ({ ...schema, $schema: draft, title })

const written = (shape: z.ZodType, entry: string): JsonSchema =>
  described(z.toJSONSchema(shape, { io: 'input', target: 'draft-7' }) as JsonSchema, entry) as JsonSchema

const propertiesOf = (schema: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (schema.properties ?? {}) as Record<string, JsonSchema>

/** The same with a description at every label. `entry` is the label of the list or group that it stands in. */
const described = (value: unknown, entry: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => described(each, entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([word, part]) => [
      word,
      word === 'properties' ? describedProperties(part as JsonSchema, entry) : described(part, entry),
    ]),
  )
}

const describedProperties = (properties: JsonSchema, entry: string): JsonSchema =>
  Object.fromEntries(
    Object.entries(properties).map(([label, schema]) => {
      const description = labels[`${entry}.${label}`] ?? labels[label]
      return [label, { ...(described(schema, label) as JsonSchema), ...(description === undefined ? {} : { description }) }]
    }),
  )
