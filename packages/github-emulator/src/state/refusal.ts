/** How GitHub words one rejected field. */
export type FieldError = {
  resource?: string
  field?: string
  code: string
  message?: string
  value?: string | string[]
}

/** Some of GitHub's own complaints are plain sentences. */
export type Complaint = FieldError | string

/** GitHub says no: REST renders it as its error document, GraphQL as an error of the same message. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: Complaint[] | undefined
  readonly headers: Record<string, string>

  constructor(
    status: number,
    message: string,
    details: { errors?: Complaint[]; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.errors = details.errors
    this.headers = details.headers ?? {}
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

export const invalid = (...errors: FieldError[]): Refusal => new Refusal(422, 'Validation Failed', { errors })

/** The emulator was asked for something it cannot answer truthfully; never shown as GitHub's own answer. */
export class Unsupported extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Unsupported'
  }
}
