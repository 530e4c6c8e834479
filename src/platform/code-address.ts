/** What type checker and tests see; a build takes `code-address.weapp.ts` or `code-address.h5.ts`. */
export * from './code-address.h5'
