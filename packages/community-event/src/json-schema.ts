/** The part of JSON Schema 2020-12 that the event's declaration uses; `TypeOf` and `parse.ts` understand all of it. */
export type JsonSchema = StringSchema | NumberSchema | ArraySchema | ObjectSchema

interface StringSchema {
  readonly type: 'string'
  readonly description: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: 'date-time' | 'uri'
}

interface NumberSchema {
  readonly type: 'number' | 'integer'
  readonly description: string
  readonly minimum: number
  readonly maximum?: number
}

interface ArraySchema {
  readonly type: 'array'
  readonly description: string
  readonly items: JsonSchema
}

/** Unknown properties are welcome: readers of an old version understand a newer event. */
interface ObjectSchema {
  readonly type: 'object'
  readonly description: string
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
}

/** The TypeScript type of what a schema, written `as const`, describes. */
export type TypeOf<Schema> = Schema extends { readonly const: infer Value }
  ? Value
  : Schema extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : Schema extends { readonly type: 'string' }
      ? string
      : Schema extends { readonly type: 'number' | 'integer' }
        ? number
        : Schema extends { readonly type: 'array'; readonly items: infer Entry }
          ? readonly TypeOf<Entry>[]
          : Schema extends { readonly properties: infer Properties; readonly required: readonly (infer Required)[] }
            ? ObjectOf<Properties, Required>
            : never

type ObjectOf<Properties, Required> = {
  readonly [Name in keyof Properties as Name extends Required ? Name : never]: TypeOf<Properties[Name]>
} & {
  readonly [Name in keyof Properties as Name extends Required ? never : Name]?: TypeOf<Properties[Name]>
}
