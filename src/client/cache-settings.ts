export { keys, possibleTypes, typePolicies } from './generated/cache-settings.ts'
