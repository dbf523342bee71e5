import { afterAll } from 'vitest'
import { clearLeftovers } from './leftovers.ts'

// Runs for each test file, unlike a module that the files of a worker share.
afterAll(clearLeftovers)
