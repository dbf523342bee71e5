import type { FactEntry } from '../documents.ts'
import { slugOf } from '../files/write-references.ts'

/** A fact in the form in which inputs take it. */
export const factInputOf = ({ key, ...fact }: FactEntry): object => ({ id: slugOf(key), ...fact })
