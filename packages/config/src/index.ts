// All of this package is portable.
export * from './pure.ts'
