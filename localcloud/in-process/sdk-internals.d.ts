/**
 * Types of the one inner module of the SDK that the in-process transport replaces; the SDK publishes none for
 * it.
 */
declare module '@cloudbase/node-sdk/dist/utils/tcbapirequester' {
  export class TcbApiHttpRequester {
    readonly args: { readonly params: Readonly<Record<string, unknown>> }
    readonly config: { readonly sessionToken?: string }
    request(): Promise<unknown>
    setSlowWarning(milliseconds: number): void
  }
}
