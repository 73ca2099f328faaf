export * from '../http-client/index.js'
