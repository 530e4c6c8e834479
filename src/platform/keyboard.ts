/** What type checker and tests see; a build takes `keyboard.weapp.ts` or `keyboard.h5.ts`. */
export * from './keyboard.h5'
