/** What a span says of the work in it: names and numbers, never what a caller wrote. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>

/** Runs work as a span of the trace of its request, which ends when the work does. */
export type Trace = <Result>(name: string, attributes: SpanAttributes, work: () => Result) => Result

/** A span that is ended by hand. */
export interface OpenSpan {
  /** Runs work inside of the span, so that spans in it are its children. */
  inside<Result>(work: () => Result): Result
  set(attributes: SpanAttributes): void
  /** Ends it, as a failure where there is an error. Called once. */
  end(error?: unknown): void
}

/** Where the spans of a server go. */
export interface Tracer {
  /** Traces work of a request. Work of no request has no span. */
  readonly trace: Trace
  /** The same, ended by hand. */
  start(name: string, attributes: SpanAttributes): OpenSpan
  /** The span of a request, which continues the trace that its headers name. */
  startRequest(name: string, headers: Readonly<Record<string, unknown>>, attributes: SpanAttributes): OpenSpan
}

/** Without a tracer, work is only work. */
export const untraced: Trace = (_name, _attributes, work) => work()
