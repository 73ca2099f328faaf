export * from '../toolkit/index.js'
