/** What type checker and tests see; a build takes `payroll-card.weapp.ts` or `payroll-card.h5.ts`. */
export * from './payroll-card.h5'
